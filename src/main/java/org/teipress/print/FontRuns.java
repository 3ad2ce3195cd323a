package org.teipress.print;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Passes formatting objects on to FOP, each run of characters in a family that has them all. Used once.
 *
 * <p>FOP itself chooses a font by the majority of a word's characters and prints {@code #} for the rest. Here a word
 * whose letters are not all in the family at hand goes into the first family that has the whole word, else each
 * letter with its marks goes where it is found; what no family has is reported and becomes U+FFFD. On the way, text is
 * composed (NFC), since FOP places precomposed letters better than letters and marks, and the places of the source
 * ({@code tp:at}) become line numbers that {@link FoEvents} can read back.
 */
final class FontRuns extends XMLFilterImpl {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final Set<String> HOLDS_TEXT = Set.of("block", "inline", "basic-link", "wrapper", "marker", "title",
            "leader", "bidi-override");

    private final Fonts fonts;
    private final Places places;
    private final Preflight preflight;
    private final Pictures pictures;
    private final Deque<Face> faces = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean asWords;

    /** The images of a run, and the name under which FOP finds them. */
    record Pictures(String run, PrintImages images) {
    }

    /** What is in force inside an element. */
    private record Face(String family, String slope, String weight, boolean holdsText, String language) {
        FontStyle style() {
            return FontStyle.of(slope, weight);
        }
    }

    /** A filter for one run, before {@code next}. */
    FontRuns(Fonts fonts, Places places, Preflight preflight, Pictures pictures, ContentHandler next) {
        this.fonts = fonts;
        this.places = places;
        this.preflight = preflight;
        this.pictures = pictures;
        setContentHandler(next);
        faces.push(new Face(Fonts.TEXT, "normal", "normal", false, ""));
    }

    @Override
    public void startDocument() throws SAXException {
        setDocumentLocator(places);
        super.startDocument();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        flush();
        Face outer = faces.getFirst();
        faces.push(new Face(value(attributes, "font-family", outer.family),
                value(attributes, "font-style", outer.slope), value(attributes, "font-weight", outer.weight),
                uri.equals(FO) && HOLDS_TEXT.contains(name), language(attributes, outer.language)));
        AttributesImpl passed = new AttributesImpl(attributes);
        if (uri.equals(FO) && name.equals("inline") && !faces.getFirst().language.equals(outer.language)
                && passed.getValue(FOX, SpelledWords.CARRIER) == null) {
            passed.addAttribute(FOX, SpelledWords.CARRIER, "fox:" + SpelledWords.CARRIER, "CDATA",
                    SpelledWords.LANGUAGE + faces.getFirst().language);
        }
        places.enter(passed);
        for (int i = passed.getLength() - 1; i >= 0; i--) {
            if (passed.getURI(i).equals(Places.TP)) {
                passed.removeAttribute(i);
            }
        }
        if (uri.equals(FO) && name.equals("external-graphic")) {
            picture(passed);
        } else {
            super.startElement(uri, name, qName, passed);
        }
    }

    /** An image that can be printed, else its words. */
    private void picture(AttributesImpl attributes) throws SAXException {
        int src = attributes.getIndex("", "src");
        String path = attributes.getValue(src);
        String reason = pictures.images.usable().containsKey(path) ? null
                : pictures.images.reasons().getOrDefault(path, "it is not among the files of the publication");
        asWords = reason != null;
        if (reason == null) {
            attributes.setValue(src, PrintResources.image(pictures.run, path));
            super.startElement(FO, "external-graphic", "fo:external-graphic", attributes);
        } else {
            preflight.unusable(path, reason, places.at());
            super.startElement(FO, "inline", "fo:inline", new AttributesImpl());
            runs("[" + attributes.getValue(FOX, "alt-text") + "]", faces.getFirst());
        }
    }

    private static String language(Attributes attributes, String outer) {
        String language = attributes.getValue(XMLConstants.XML_NS_URI, "lang");
        return language == null ? outer : language;
    }

    private static String value(Attributes attributes, String name, String outer) {
        String value = attributes.getValue("", name);
        return value == null ? outer : value;
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        flush();
        faces.pop();
        boolean isWords = uri.equals(FO) && name.equals("external-graphic") && asWords;
        super.endElement(uri, isWords ? "inline" : name, isWords ? "fo:inline" : qName);
        places.leave();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void flush() throws SAXException {
        if (text.length() > 0) {
            String all = text.toString();
            text.setLength(0);
            Face face = faces.getFirst();
            if (face.holdsText) {
                paragraph(LongTexts.pieces(LongTexts.breakable(Normalizer.normalize(all, Normalizer.Form.NFC))), face);
            } else {
                pass(all);
            }
        }
    }

    /** A text; one that is too long for FOP comes as several blocks whose lines are all full, so that nobody sees it. */
    private void paragraph(List<String> pieces, Face face) throws SAXException {
        for (int i = 0; i < pieces.size() - 1; i++) {
            AttributesImpl full = new AttributesImpl();
            full.addAttribute("", "text-align-last", "text-align-last", "CDATA", "justify");
            if (i > 0) {
                full.addAttribute("", "text-indent", "text-indent", "CDATA", "0pt");
            }
            super.startElement(FO, "block", "fo:block", full);
            runs(pieces.get(i), face);
            super.endElement(FO, "block", "fo:block");
        }
        runs(pieces.get(pieces.size() - 1), face);
    }

    private void runs(String all, Face face) throws SAXException {
        if (fonts.covers(face.family, face.style(), all) && !isApart(all)) {
            pass(all);
            return;
        }
        StringBuilder plain = new StringBuilder();
        for (int start = 0; start < all.length();) {
            int end = unitEnd(all, start);
            String unit = all.substring(start, end);
            if (fonts.covers(face.family, face.style(), unit) && !isApart(unit)) {
                plain.append(unit);
            } else {
                pass(plain.toString());
                plain.setLength(0);
                fallBack(unit, face);
            }
            start = end;
        }
        pass(plain.toString());
    }

    /** A word with its marks, or a single character with its marks. */
    private static int unitEnd(String all, int start) {
        int first = all.codePointAt(start);
        int end = start + Character.charCount(first);
        boolean word = Character.isLetter(first);
        while (end < all.length()) {
            int next = all.codePointAt(end);
            if (!isMark(next) && !(word && Character.isLetter(next))) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK || c == 0x200C || c == 0x200D;
    }

    /**
     * Whether FOP would put marks before the wrong letters: it turns the marks of every script but Arabic round once
     * too often when it sets them from right to left.
     */
    private static boolean isReordered(String characters) {
        return characters.codePoints().anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.SYRIAC);
    }

    /** Whether characters need an element of their own, even if the typeface at hand has them. */
    private static boolean isApart(String characters) {
        return isReordered(characters) || SpelledWords.isReshaped(characters);
    }

    private void fallBack(String unit, Face face) throws SAXException {
        boolean atHand = fonts.covers(face.family, face.style(), unit) && !isReordered(unit);
        Optional<String> family = atHand ? Optional.of(face.family) : fonts.familyFor(face.style(), unit);
        if (family.isPresent()) {
            wrapped(unit, family.get());
            return;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(unit);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            cluster(unit.substring(start, end), face);
            start = end;
        }
    }

    /** A letter with its marks; where no family has both, each for itself, so that at least the letter is right. */
    private void cluster(String cluster, Face face) throws SAXException {
        if (fonts.covers(face.family, face.style(), cluster) && !isApart(cluster)) {
            pass(cluster);
            return;
        }
        Optional<String> family = fonts.familyFor(face.style(), cluster);
        if (family.isPresent()) {
            wrapped(cluster, family.get());
        } else if (cluster.codePointCount(0, cluster.length()) > 1) {
            for (int c : cluster.codePoints().toArray()) {
                cluster(Character.toString(c), face);
            }
        } else {
            preflight.missing(cluster.codePointAt(0), places.at());
            cluster("\uFFFD", face);
        }
    }

    private void wrapped(String characters, String family) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "font-family", "font-family", "CDATA", family);
        if (isReordered(characters)) {
            attributes.addAttribute("", "script", "script", "CDATA", "arab");
        }
        if (SpelledWords.isReshaped(characters)) {
            // FOP takes the rules of a language in place of those of the script, and has too few of them to join the letters.
            attributes.addAttribute("", "language", "language", "CDATA", "none");
            attributes.addAttribute(FOX, SpelledWords.CARRIER, "fox:" + SpelledWords.CARRIER, "CDATA", characters);
        }
        super.startElement(FO, "inline", "fo:inline", attributes);
        pass(characters);
        super.endElement(FO, "inline", "fo:inline");
    }

    private void pass(String characters) throws SAXException {
        if (!characters.isEmpty()) {
            super.characters(characters.toCharArray(), 0, characters.length());
        }
    }
}
