package org.teipress.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a project decides about its editions.
 *
 * @param title      instead of the title in the header
 * @param language   of the interface words, a BCP 47 tag; else the document's own, else English
 * @param convention name of a preset, or the path of a project's convention file
 * @param baseWitness siglum or xml:id of the witness that the diplomatic view follows where the text has another reading
 * @param views      for the web edition, the one to show first at the head; PDF and text show only that one
 * @param page       paper and size of type
 * @param fonts      typefaces of the printed text, the first preferred; empty for those that the program brings
 * @param print      of the printed page what differs from its usual look, by the names of the parameters in
 *                   {@code xslt/fo/params.xsl}: strings, numbers, truth values and lists of them
 * @param web        of the web edition what differs from its usual look, by the names of the settings below {@code html}
 * @param transcript whether only the edition itself is shown, without what stands beside it
 */
public record Settings(Optional<String> title, Optional<String> language, String convention,
                       Optional<String> baseWitness, List<View> views, Page page, List<String> fonts,
                       Map<String, Object> print, Map<String, Object> web, boolean transcript) {

    /** What is said of the press in {@code print}: the path of its colour profile. */
    public static final String PRESS_PROFILE = "press-profile";

    /** A page of paper, in millimetres: {@code width} and {@code height}, and the typeface in points. */
    public record Page(Size size, double fontSize) {
        /** A5, 10.5 points. */
        public static final Page DEFAULT = new Page(new Size(148, 210), 10.5);
    }

    /** Width and height in millimetres. */
    public record Size(double width, double height) {
    }

    /** What holds where a project says nothing: all views, the edited one first, in the Leiden convention. */
    public static final Settings DEFAULT = new Settings(Optional.empty(), Optional.empty(), "leiden",
            List.of(View.EDITED, View.DIPLOMATIC, View.NORMALIZED), Page.DEFAULT, List.of());

    public Settings {
        views = List.copyOf(views);
        fonts = List.copyOf(fonts);
        // In one order always: builds compare what it says with what it said.
        print = Collections.unmodifiableMap(new TreeMap<>(print));
        web = Collections.unmodifiableMap(new TreeMap<>(web));
    }

    /** Decisions with the usual look of web editions and printed pages. */
    public Settings(Optional<String> title, Optional<String> language, String convention, List<View> views, Page page,
                    List<String> fonts) {
        this(title, language, convention, views, page, fonts, Map.of());
    }

    /** The colour profile of the press that the PDF is for, if it is for one. */
    public Optional<Path> pressProfile() {
        return Optional.ofNullable(print.get(PRESS_PROFILE)).map(p -> Path.of((String) p));
    }

    /** Whether the document goes along in the PDF, and with it the proof. */
    public boolean attachesSource() {
        return Boolean.TRUE.equals(print.get("attach-source"));
    }

    /** The views that pages show: one, or two side by side. */
    public List<View> printedViews() {
        return print.get("parallel-views") instanceof List<?> two
                ? two.stream().map(v -> View.valueOf(v.toString().toUpperCase(Locale.ROOT))).toList() : views.subList(0, 1);
    }

    /** The same decisions with other signs. */
    public Settings withConvention(String other) {
        return new Settings(title, language, other, baseWitness, views, page, fonts, print, web, transcript);
    }

    /** Whether what stands beside each other does so on facing pages. */
    boolean faces() {
        return "facing".equals(print.get("parallel"));
    }

    /** The same decisions with other views. */
    public Settings withViews(List<View> others) {
        return new Settings(title, language, convention, baseWitness, others, page, fonts, print, web, transcript);
    }

    /** The same decisions, of the edition alone. */
    public Settings withTranscript() {
        return new Settings(title, language, convention, baseWitness, views, page, fonts, print, web, true);
    }

    /** The same decisions with another look of the printed page. */
    public Settings withPrint(Map<String, Object> others) {
        return new Settings(title, language, convention, baseWitness, views, page, fonts, others, web, transcript);
    }

    /** The same decisions with another look of the web edition. */
    public Settings withWeb(Map<String, Object> others) {
        return new Settings(title, language, convention, baseWitness, views, page, fonts, print, others, transcript);
    }

    /** Decisions with the usual look of web editions. */
    public Settings(Optional<String> title, Optional<String> language, String convention, List<View> views, Page page,
                    List<String> fonts, Map<String, Object> print) {
        this(title, language, convention, Optional.empty(), views, page, fonts, print, Map.of(), false);
    }

    /** Files of the project that decide how its web editions look. */
    public List<Path> files() {
        return Stream.of("css", "xslt").map(name -> web(name, "")).filter(f -> !f.isEmpty()).map(Path::of).toList();
    }

    /** What the project says of web editions under a name, if it is a word; else what holds without. */
    String web(String name, String otherwise) {
        return web.get(name) instanceof String word ? word : otherwise;
    }
}
