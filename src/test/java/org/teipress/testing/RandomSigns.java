package org.teipress.testing;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs by chance in which every kind of editorial markup stands, in any order and at any depth. */
public final class RandomSigns {

    private static final int DEPTH = 6;
    private static final List<String> MARKUP = List.of("<supplied reason='lost'>|</supplied>",
            "<supplied reason='omitted' cert='low'>|</supplied>", "<supplied reason='weather'>|</supplied>",
            "<supplied evidence='parallel' reason='lost'>|</supplied>", "<unclear>|</unclear>", "<del>|</del>",
            "<add place='above'>|</add>", "<add place='margin'>|</add>", "<surplus>|</surplus>", "<sic>|</sic>",
            "<corr>|</corr>", "<choice><sic>|</sic><corr>|</corr></choice>",
            "<choice><corr>|</corr><sic>|</sic></choice>", "<choice><orig>|</orig><reg>|</reg><reg>|</reg></choice>",
            "<choice><abbr>|</abbr><expan>|</expan></choice>", "<choice><unclear>|</unclear><unclear>|</unclear></choice>",
            "<expan><abbr>|<am>m</am></abbr><ex>|</ex></expan>", "<abbr>|</abbr>",
            "<subst><del>|</del><add place='inline'>|</add></subst>", "<restore><del>|</del></restore>",
            "<hi rend='supraline'>|</hi>", "<hi rend='ligature'>ab</hi>", "<orig>|</orig>", "<persName>|</persName>",
            "<note place='inline'>|</note>", "<note place='foot'>|</note>", "<q>|</q>", "<damage>|</damage>",
            "<gap reason='lost' quantity='3' unit='character'/>", "<gap reason='illegible' extent='unknown' unit='line'/>",
            "<gap reason='lost'><desc>|</desc></gap>", "<space quantity='2' unit='character'/>", "<lb n='2'/>",
            "<lb n='3' break='no'/>", "<pb n='2'/>", "<handShift new='#m2'/>", "<g type='leaf'/>", "<num>|</num>");

    /** What has a place of its own below the text. */
    private static final List<String> APPARATUS = List.of("<app><lem wit='#A'>|</lem><rdg wit='#B'>|</rdg></app>",
            "<app type='alternative'><lem>|</lem><rdg>|</rdg></app>",
            "<app type='editorial'><lem resp='BL 1'>|</lem><rdg resp='ed.'>|</rdg></app>");

    private final Generator generator;
    private final List<String> markup;

    private RandomSigns(Generator generator, List<String> markup) {
        this.generator = generator;
        this.markup = markup;
    }

    /** Paragraphs with editorial markup. */
    public static String paragraphs(Generator generator, int count) {
        return new RandomSigns(generator, MARKUP).body(count);
    }

    /** The same with entries of an apparatus. */
    public static String withApparatus(Generator generator, int count) {
        List<String> markup = new ArrayList<>(MARKUP);
        markup.addAll(APPARATUS);
        return new RandomSigns(generator, markup).body(count);
    }

    private String body(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("<p>").append(content(0)).append("</p>");
        }
        return text.toString();
    }

    private String content(int depth) {
        StringBuilder parts = new StringBuilder();
        for (int i = generator.below(4); i >= 0; i--) {
            parts.append('w').append(generator.below(1000)).append(generator.below(3) == 0 ? "" : " ");
            if (depth < DEPTH && generator.below(3) > 0) {
                String[] around = generator.pick(markup).split("\\|", -1);
                parts.append(around[0]);
                for (int part = 1; part < around.length; part++) {
                    parts.append(content(depth + 1)).append(around[part]);
                }
            }
        }
        return parts.toString();
    }
}
