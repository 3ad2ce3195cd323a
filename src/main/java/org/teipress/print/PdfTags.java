package org.teipress.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Completes the tags of a PDF as PDF/UA asks: every note has an identifier, every link a description, headings skip no
 * rank. Used once.
 */
final class PdfTags {

    private static final COSName NOTE = COSName.getPDFName("Note");
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName STRUCTURE = COSName.getPDFName("StructTreeRoot");
    private static final COSName IDENTIFIERS = COSName.getPDFName("IDTree");

    private final PDDocument document;
    private final List<COSDictionary> notes = new ArrayList<>();
    private int rank;

    PdfTags(PDDocument document) {
        this.document = document;
    }

    void complete() {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCTURE);
        if (root == null) {
            return;
        }
        Deque<COSDictionary> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            COSDictionary element = waiting.pop();
            visit(element);
            List<COSDictionary> children = children(element);
            Collections.reverse(children);
            children.forEach(waiting::push);
        }
        identify(root);
        document.getPages().forEach(PdfTags::dropDangling);
    }

    /** FOP leaves a link whose goal is on no page, outside the structure and leading nowhere. */
    private static void dropDangling(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations != null) {
            for (int i = annotations.size() - 1; i >= 0; i--) {
                if (annotations.getObject(i) instanceof COSDictionary d && !d.containsKey(COSName.STRUCT_PARENT)) {
                    annotations.remove(i);
                }
            }
        }
    }

    /** Elements come in the order of the text. */
    private void visit(COSDictionary element) {
        COSName type = element.getCOSName(COSName.S);
        if (NOTE.equals(type)) {
            notes.add(element);
        } else if (LINK.equals(type)) {
            describe(element);
        } else if (type != null && type.getName().matches("H[1-6]")) {
            // Ranks may not be skipped, although sources do.
            rank = Math.min(type.getName().charAt(1) - '0', rank + 1);
            element.setName(COSName.S, "H" + rank);
        }
    }

    private void identify(COSDictionary root) {
        if (notes.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        for (int i = 0; i < notes.size(); i++) {
            COSString id = new COSString(String.format("note-%06d", i + 1));
            notes.get(i).setItem(COSName.ID, id);
            names.add(id);
            names.add(notes.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        root.setItem(IDENTIFIERS, tree);
    }

    private static void describe(COSDictionary link) {
        for (COSDictionary child : children(link)) {
            COSDictionary annotation = OBJECT_REFERENCE.equals(child.getCOSName(COSName.TYPE))
                    ? child.getCOSDictionary(COSName.OBJ) : null;
            if (annotation != null && annotation.getItem(COSName.CONTENTS) == null) {
                String words = link.getString(COSName.ALT);
                annotation.setString(COSName.CONTENTS, words == null ? "Link" : words);
            }
        }
    }

    private static List<COSDictionary> children(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> found = new ArrayList<>();
        if (kids instanceof COSDictionary single) {
            found.add(single);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                COSBase kid = several.get(i) instanceof COSObject o ? o.getObject() : several.get(i);
                if (kid instanceof COSDictionary d) {
                    found.add(d);
                }
            }
        }
        return found;
    }
}
