package org.teipress.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Completes the tags of a PDF as PDF/UA asks: every note has an identifier, every link a description. Used once.
 */
final class PdfTags {

    private static final COSName NOTE = COSName.getPDFName("Note");
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName STRUCTURE = COSName.getPDFName("StructTreeRoot");
    private static final COSName IDENTIFIERS = COSName.getPDFName("IDTree");

    private final PDDocument document;
    private final List<COSDictionary> notes = new ArrayList<>();

    PdfTags(PDDocument document) {
        this.document = document;
    }

    void complete() {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCTURE);
        if (root == null) {
            return;
        }
        List<COSDictionary> waiting = new ArrayList<>(List.of(root));
        for (int i = 0; i < waiting.size(); i++) {
            COSDictionary element = waiting.get(i);
            if (NOTE.equals(element.getCOSName(COSName.S))) {
                notes.add(element);
            } else if (LINK.equals(element.getCOSName(COSName.S))) {
                describe(element);
            }
            waiting.addAll(children(element));
        }
        identify(root);
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
