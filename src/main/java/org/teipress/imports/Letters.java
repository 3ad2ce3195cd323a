package org.teipress.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises letters and telegrams among quotations and gives them openers and closers. */
final class Letters {

    private static final int SHORT = 100;
    private static final Set<String> PARTICLES = Set.of("v", "von", "van", "de", "der", "zu", "du", "la");
    private static final int FARTHEST_SALUTE = 5;
    private static final int LOOK_BACK = 800;
    private static final Pattern SALUTE_END = Pattern.compile("^.{2,60}?[,!:](?=\\s|$)");

    private static final Pattern NUMBERED = Pattern.compile("№|Nr\\.?|No\\.?|\\[?\\d+[.)\\]]|(?iu:letter|brief|lettre|письмо|telegramm?|телеграмма)\\s+"
            + "(?:№|(?i:nr|no)\\.?)?\\s*(?:\\d+|[IVXLCivxlc]+)\\b");
    /** A line of this length that is an address to somebody and ends like one greets, whatever its words. */
    private static final int LONGEST_GREETING = 60;

    private final Blocks blocks;
    private final InlineReader reader;
    private final Phrases phrases;

    Letters(Blocks blocks, InlineReader reader, Phrases phrases) {
        this.blocks = blocks;
        this.reader = reader;
        this.phrases = phrases;
    }

    /** What a part of a letter is. */
    private enum Part { ADDRESS, DATELINE, CLASSIFICATION, SALUTE, BODY, SIGNED, FAREWELL, POSTSCRIPT }

    /** Whether a quotation is a letter or a telegram, by what announces it, else by its salutation. */
    Optional<Kind> kind(Flow before, List<Flow> parts) {
        String announced = before.toString();
        String[] words = announced.substring(Math.max(0, announced.length() - LOOK_BACK)).split("[^\\p{L}]+");
        for (int i = words.length - 1; i >= 0; i--) {
            if (phrases.is("telegram", words[i])) {
                return Optional.of(Kind.TELEGRAM);
            }
            if (phrases.is("letter", words[i])) {
                return Optional.of(Kind.LETTER);
            }
        }
        return parts.size() > 1 && saluteEnd(parts.get(0)) > 0 ? Optional.of(Kind.LETTER) : Optional.empty();
    }

    /** The words of a part without brackets and the marks around, for comparing with phrases. */
    private static String plain(Flow flow) {
        return flow.toString().replaceAll("^[\\s\"“„«]+", "").replaceAll("[\\[\\]]", "");
    }

    Element element(Kind kind, List<Flow> parts, List<Paragraph> paragraphs) {
        Element body = Element.of("body");
        fill(body, parts, paragraphs);
        return Element.of("floatingText", "type", kind.name().toLowerCase(Locale.ROOT)).add(body);
    }

    /**
     * How many paragraphs from an index on open a letter that stands by itself: a heading of its own perhaps, addresses
     * and a dateline, and the salutation, which must be there; 0 if no letter begins.
     */
    int opens(List<Flow> flows, List<Paragraph> paragraphs, int from) {
        boolean headed = false;
        boolean dated = false;
        int opener = 0;
        for (int i = from; i < flows.size() && i < from + FARTHEST_SALUTE; i++) {
            Flow flow = flows.get(i);
            Paragraph paragraph = paragraphs.get(i);
            if (i > from && numbered(flow)) {
                return 0;
            }
            boolean alone = saluteEnd(flow) > 0 && flow.toString().strip().length() <= saluteEnd(flow) + 1;
            if (alone && opening(flow, paragraph) == Part.SALUTE) {
                return i - from + 1;
            }
            boolean body = plain(flow).length() > SHORT || paragraph.lines().size() > 2 || flow.toString().strip().matches("(?s).*[!?;:,]");
            if (body || saluteEnd(flow) > 0) {
                return dated && (headed || saluteEnd(flow) > 0) ? opener : 0;
            }
            headed |= i == from && numbered(flow);
            boolean date = !Dates.in(plain(flow)).isEmpty() && (i > from || !headed);
            opener = date ? i - from + 1 : opener;
            dated |= date;
        }
        return headed && dated ? opener : 0;
    }

    /** Whether a heading says that a telegram follows. */
    boolean telegram(Flow heading) {
        return Arrays.stream(heading.toString().split("\\P{L}+")).anyMatch(w -> phrases.is("telegram", w));
    }

    /** Whether a paragraph begins with the number of a letter. */
    static boolean numbered(Flow flow) {
        return NUMBERED.matcher(flow.toString().strip()).lookingAt();
    }

    /** Whether a paragraph is the first of a letter by itself: its heading, its dateline or its salutation. */
    boolean first(Flow flow, Paragraph paragraph) {
        Part part = opening(flow, paragraph);
        return part == Part.SALUTE || part == Part.DATELINE && closing(flow, paragraph) == Part.DATELINE
                || headings(List.of(flow), List.of(paragraph)) > 0;
    }

    /** How many of the first paragraphs are headings, and not an address or a dateline: a number, and who writes to whom. */
    int headings(List<Flow> flows, List<Paragraph> paragraphs) {
        int count = 0;
        while (count < Math.min(2, flows.size()) && heading(flows.get(count), paragraphs.get(count), count == 0)) {
            count++;
        }
        return count;
    }

    private boolean heading(Flow flow, Paragraph paragraph, boolean first) {
        String words = flow.toString().strip();
        boolean between = words.matches("(?:To|An|К) .*") || words.contains(" — ") || words.contains(" to ") || words.contains(" an ");
        return (first && numbered(flow) || between && paragraph.lines().size() == 1) && opening(flow, paragraph) != Part.SALUTE && Dates.in(words).isEmpty();
    }

    /** Adds opener, paragraphs, closer and postscript of a letter to what holds them. */
    void fill(Element body, List<Flow> parts, List<Paragraph> paragraphs) {
        fill(body, parts, paragraphs, Map.of());
    }

    /**
     * The same, where lines are known that stand together without an empty one between: of those that end with a signature, all
     * take leave.
     *
     * @param together where such lines begin, by where they end
     */
    void fill(Element body, List<Flow> parts, List<Paragraph> paragraphs, Map<Integer, Integer> together) {
        int first = 0;
        int last = parts.size();
        boolean greeted = false;
        while (!greeted && first < last - 1 && opening(parts.get(first), paragraphs.get(first)) != Part.BODY) {
            greeted = opening(parts.get(first), paragraphs.get(first)) == Part.SALUTE;
            first++;
        }
        while (last > first + 1 && closing(parts.get(last - 1), paragraphs.get(last - 1)) != Part.BODY) {
            last--;
        }
        last = farewell(parts, paragraphs, first, standing(together, first, last));
        Element opener = opener(parts, paragraphs, first);
        int skip = greeted ? 0 : saluteEnd(parts.get(first));
        boolean own = skip > 0 && skip < parts.get(first).length();
        if (own) {
            opener.add(Element.of("salute").add(reader.read(parts.get(first), 0, skip)));
        }
        if (!opener.children().isEmpty()) {
            body.add(opener);
        }
        for (int i = first; i < last; i++) {
            body.add(blocks.breaks(paragraphs.get(i), i));
            body.add(paragraphs.get(i).verse() ? blocks.verse(paragraphs.subList(i, i + 1))
                    : Element.of("p").add(blocks.content(parts.get(i), own && i == first ? skip + 1 : 0)));
        }
        closers(body, parts, paragraphs, last);
    }

    /** Where lines begin that stand together with the signature. */
    private static int standing(Map<Integer, Integer> together, int first, int last) {
        return together.entrySet().stream().filter(l -> l.getKey() > last && l.getValue() > first).mapToInt(l -> Math.min(last, l.getValue())).min().orElse(last);
    }

    /** Where the closer begins if lines further up take leave already, as in "Believe me ever, my dear Anne, your sister". */
    private int farewell(List<Flow> parts, List<Paragraph> paragraphs, int first, int last) {
        int begins = last;
        for (int i = last - 1; i > first && i > last - 4 && plain(parts.get(i)).length() < SHORT / 2; i--) {
            begins = closing(parts.get(i), paragraphs.get(i)) == Part.FAREWELL || phrases.begins("farewell", plain(parts.get(i))) ? i : begins;
        }
        return begins;
    }

    private Element opener(List<Flow> parts, List<Paragraph> paragraphs, int end) {
        Element opener = Element.of("opener");
        Element address = null;
        for (int i = 0; i < end; i++) {
            opener.add(blocks.breaks(paragraphs.get(i), i));
            List<Node> nodes = reader.read(parts.get(i));
            Part part = opening(parts.get(i), paragraphs.get(i));
            if (part == Part.ADDRESS) {
                if (address == null) {
                    address = Element.of("address");
                    opener.add(address);
                }
                address.add(Element.of("addrLine").add(nodes));
                continue;
            }
            address = null;
            opener.add(part == Part.DATELINE ? Element.of("dateline").add(nodes) : part == Part.SALUTE
                    ? Element.of("salute").add(nodes) : Element.of("seg", "type", "classification").add(nodes));
        }
        return opener;
    }

    private void closers(Element body, List<Flow> parts, List<Paragraph> paragraphs, int from) {
        Element closer = Element.of("closer");
        Element postscript = Element.of("postscript");
        for (int i = from; i < parts.size(); i++) {
            Part part = closingAt(i, parts, paragraphs);
            boolean after = part == Part.POSTSCRIPT || !postscript.children().isEmpty();
            Element into = after ? postscript : closer;
            into.add(blocks.breaks(paragraphs.get(i), i));
            if (!after && part == Part.FAREWELL && signedFrom(parts.get(i)) > 0) {
                int at = signedFrom(parts.get(i));
                into.add(Element.of("salute").add(reader.read(parts.get(i), 0, at - 1)));
                into.add(Element.of("signed").add(reader.read(parts.get(i), at, parts.get(i).length())));
                continue;
            }
            String name = after ? "p" : part == Part.DATELINE ? "dateline" : part == Part.FAREWELL || part == Part.BODY ? "salute" : "signed";
            into.add(Element.of(name).add(reader.read(parts.get(i))));
        }
        List.of(closer, postscript).stream().filter(e -> !e.children().isEmpty()).forEach(body::add);
    }

    /** What a part of a closer is: names are a signature unless the farewell goes on behind them, as in "your friend, / dear Sir, / and servant". */
    private Part closingAt(int i, List<Flow> parts, List<Paragraph> paragraphs) {
        Part part = closing(parts.get(i), paragraphs.get(i));
        boolean goesOn = i + 1 < parts.size() && List.of(Part.BODY, Part.FAREWELL).contains(closing(parts.get(i + 1), paragraphs.get(i + 1)));
        return part == Part.SIGNED && (goesOn || plain(parts.get(i)).strip().endsWith(",")) ? Part.FAREWELL : part;
    }

    /** Where the names begin that end a farewell of one line, as in "Dein Georg"; 0 if none do. */
    private int signedFrom(Flow flow) {
        String[] words = flow.toString().split(" ");
        int from = words.length;
        while (from > 1 && Words.name(words[from - 1].replaceAll("[\\[\\]]", "")) && !phrases.begins("farewell", words[from - 1])
                && !words[from - 1].matches(".*[,;:!?]") || from > 1 && from < words.length && PARTICLES.contains(words[from - 1])) {
            from--;
        }
        boolean farewell = from < words.length && words.length - from < 4 && phrases.begins("farewell", flow.toString()) && flow.raw(0, flow.length()).indexOf(Flow.MARK) < 0;
        return farewell && words.length < 9 ? String.join(" ", Arrays.asList(words).subList(0, from)).length() + 1 : 0;
    }

    private Part opening(Flow flow, Paragraph paragraph) {
        String words = plain(flow);
        if (words.length() > SHORT || paragraph.lines().size() > 2) {
            return Part.BODY;
        }
        if (phrases.begins("salute", words)) {
            return words.matches("(?s).*[.!?]\\s+\\p{L}.{30,}") ? Part.BODY : Part.SALUTE;
        }
        if (greets(words)) {
            return Part.SALUTE;
        }
        if (words.length() < 40 && Arrays.stream(words.split("\\P{L}+")).anyMatch(w -> phrases.is("classification", w))) {
            return Part.CLASSIFICATION;
        }
        boolean sentence = words.split("\\s+").length > 9 || words.matches("(?s).*[,!?]$");
        if (!Dates.in(words).isEmpty() && !sentence || Arrays.stream(words.split("\\s+")).findFirst()
                .filter(w -> phrases.is("sender", w) || phrases.begins("sender", w)).isPresent()) {
            return Part.DATELINE;
        }
        return sentence ? Part.BODY : Part.ADDRESS;
    }

    private Part closing(Flow flow, Paragraph paragraph) {
        String words = plain(flow);
        boolean remark = flow.toString().stripLeading().startsWith("[") && words.length() < 2 * SHORT;
        if (phrases.begins("postscript", words) || remark) {
            return Part.POSTSCRIPT;
        }
        if (words.length() > SHORT || paragraph.lines().size() > 2) {
            return Part.BODY;
        }
        if (phrases.begins("farewell", words)) {
            return Part.FAREWELL;
        }
        String[] list = words.split("\\P{L}+");
        if (paragraph.right() || Arrays.stream(list).limit(3).anyMatch(w -> phrases.is("signer", w))) {
            return Part.SIGNED;
        }
        if (!Dates.in(words).isEmpty() && Dates.in(words).get(0).from() < 40 && list.length < 14) {
            return Part.DATELINE;
        }
        boolean names = list.length < 5 && Arrays.stream(list).filter(w -> !w.isEmpty()).allMatch(w -> Words.name(w)
                || Words.capitals(w) || PARTICLES.contains(w));
        return names ? Part.SIGNED : Part.BODY;
    }

    /** Whether a line is an address to somebody, though it begins with none of the usual words. */
    private boolean greets(String words) {
        return words.length() <= LONGEST_GREETING && words.matches("\\p{Lu}[^.;:?!]*[,!:]") && words.split(" ").length < 8
                && Arrays.stream(words.split("\\P{L}+")).anyMatch(w -> phrases.is("addressee", w));
    }

    /** Where the salutation ends that a paragraph begins with; 0 if it begins with none. */
    private int saluteEnd(Flow flow) {
        if (!phrases.begins("salute", plain(flow))) {
            return greets(plain(flow)) ? flow.length() : 0;
        }
        Matcher end = SALUTE_END.matcher(flow.raw(0, Math.min(flow.length(), 90)));
        return end.find() ? end.end() : 0;
    }
}
