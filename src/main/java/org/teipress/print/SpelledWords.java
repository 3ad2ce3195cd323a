package org.teipress.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Words of scripts whose letters join and change places when they are set, and words with marks that no single character
 * has with its letter: nobody can read them back from the glyphs. (Not those from right to left: programs disagree on which way round to write their spelling.) Each comes to the PDF with its spelling, in the one attribute that FOP carries through from an
 * inline to its tag: the long form of an abbreviation. From there it goes to where readers look for it ({@code ActualText}).
 *
 * @param words by the dictionary of the page, by number of the marked content
 */
record SpelledWords(Map<COSDictionary, Map<Integer, String>> words) {

    /** The name of the attribute, in FOP's own namespace. */
    static final String CARRIER = "abbreviation";

    /** Stands before the language of a run, which FOP knows of blocks alone, and which comes the same way. */
    static final String LANGUAGE = "xml:lang=";

    private static final Set<Character.UnicodeScript> SCRIPTS = EnumSet.of(Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.BENGALI, Character.UnicodeScript.GURMUKHI, Character.UnicodeScript.GUJARATI,
            Character.UnicodeScript.ORIYA, Character.UnicodeScript.TAMIL, Character.UnicodeScript.TELUGU,
            Character.UnicodeScript.KANNADA, Character.UnicodeScript.MALAYALAM, Character.UnicodeScript.SINHALA,
            Character.UnicodeScript.KHMER, Character.UnicodeScript.MYANMAR, Character.UnicodeScript.TIBETAN);

    /** Whether characters change places: the letters of some scripts, and marks, which FOP puts before their letters. */
    static boolean isReshaped(String characters) {
        return characters.codePoints().anyMatch(c -> c > 0x8FF && SCRIPTS.contains(Character.UnicodeScript.of(c))
                || Character.getType(c) == Character.NON_SPACING_MARK && c > 0x2FF)
                && characters.codePoints().noneMatch(SpelledWords::isRightToLeft);
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Takes the spellings out of the tags of a document. */
    static SpelledWords of(PDDocument document) {
        SpelledWords all = new SpelledWords(new IdentityHashMap<>());
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> waiting = new ArrayDeque<>(root == null ? List.of() : List.of(root));
        while (!waiting.isEmpty()) {
            COSDictionary element = waiting.pop();
            String word = element.getString(COSName.E);
            if (word != null) {
                element.removeItem(COSName.E);
                if (word.startsWith(LANGUAGE)) {
                    element.setString(COSName.LANG, word.substring(LANGUAGE.length()));
                } else {
                    all.take(element, word);
                }
            }
            kids(element).forEach(kid -> {
                if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S) && seen.add(inner)) {
                    waiting.push(inner);
                }
            });
        }
        return all;
    }

    /** A word that two lines share is spelled by its tag; others where they stand, where more programs look. */
    private void take(COSDictionary element, String word) {
        List<COSBase> kids = kids(element);
        COSBase only = kids.size() == 1 ? kids.get(0) : COSInteger.get(-1);
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        int number = only instanceof COSInteger i ? i.intValue() : -1;
        if (only instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            number = reference.getInt(COSName.MCID);
            page = reference.containsKey(COSName.PG) ? reference.getCOSDictionary(COSName.PG) : page;
        }
        if (number >= 0 && page != null) {
            words.computeIfAbsent(page, p -> new HashMap<>()).put(number, word);
        } else {
            element.setItem(COSName.ACTUAL_TEXT, new COSString(word));
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                all.add(several.getObject(i));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** Whether any word of a page is spelled. */
    boolean on(PDPage page) {
        return words.containsKey(page.getCOSObject());
    }

    /** Spells the words of a page in its content; says whether there were any. */
    boolean spell(PDPage page, List<Object> tokens) {
        Map<Integer, String> here = words.getOrDefault(page.getCOSObject(), Map.of());
        for (int i = 1; i < tokens.size() && !here.isEmpty(); i++) {
            if (tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSDictionary marked && here.containsKey(marked.getInt(COSName.MCID))) {
                marked.setItem(COSName.ACTUAL_TEXT, new COSString(here.get(marked.getInt(COSName.MCID))));
            }
        }
        return !here.isEmpty();
    }
}
