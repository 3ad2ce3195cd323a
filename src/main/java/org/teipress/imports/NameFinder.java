package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Severity;

/** Finds names of an authority in running text, and collects what looks like a name but is not listed. */
final class NameFinder {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{Mn}'’]*+(?:-\\p{L}++)*+\\.?|\\p{L}[\\p{L}\\p{Mn}]*+(?:-\\p{L}++)*+");
    private static final Set<String> ENDINGS = Set.of("а", "у", "ом", "е", "ым", "ой", "ого", "ому", "ем", "я", "ю", "ы", "ей");

    private final Authority authority;
    private final ImportRun run;
    private final Map<String, int[]> unlisted = new HashMap<>();

    NameFinder(Authority authority, ImportRun run) {
        this.authority = authority;
        this.run = run;
        run.chosenNames().forEach(c -> authority.add(c.text(), c.kind().nameElement().orElseThrow(), "", ""));
    }

    /** A name in a text. */
    record Found(int from, int to, Authority.Name name, Set<String> owners) {
    }

    /** A word of a text, without a possessive ending. */
    private record Word(int from, int to, String text) {
    }

    /** The names in a text; {@code offset} says where in the transcript an index of the text is. */
    List<Found> in(String text, IntUnaryOperator offset) {
        List<Word> words = words(text);
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Found> name = at(text, words, i);
            if (name.isPresent()) {
                found.add(name.get());
                int end = name.get().to();
                while (i < words.size() && words.get(i).from() < end) {
                    i++;
                }
            } else {
                i += propose(text, words, i, offset);
            }
        }
        return found;
    }

    /** Whom a name means that is a name and nothing else. */
    Optional<String> pointer(String name) {
        List<Word> words = words(name);
        return words.isEmpty() ? Optional.empty() : at(name, words, 0).filter(f -> f.to() == words.get(words.size() - 1).to()
                && f.owners().size() == 1).map(f -> f.name().pointer());
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group();
            int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
            boolean possessive = apostrophe >= 0 && (apostrophe == word.length() - 1
                    || apostrophe == word.length() - 2 && "sS".indexOf(word.charAt(apostrophe + 1)) >= 0);
            String bare = possessive ? word.substring(0, apostrophe) : word;
            boolean initial = bare.endsWith(".") && bare.length() == 2;
            bare = initial || !bare.endsWith(".") ? bare : bare.substring(0, bare.length() - 1);
            words.add(new Word(m.start(), m.start() + bare.length(), bare));
        }
        return words;
    }

    private Optional<Found> at(String text, List<Word> words, int i) {
        Word first = words.get(i);
        if (!Character.isUpperCase(first.text().codePointAt(0))) {
            return Optional.empty();
        }
        for (String start : List.of(first.text(), uninflected(first.text()))) {
            for (Authority.Name name : authority.startingWith(start)) {
                int last = matches(text, words, i, name);
                if (last >= 0 && !(name.surnameAlone() && belongsToAnother(text, words, i, name))) {
                    return Optional.of(new Found(first.from(), words.get(last).to(), name, authority.owners(name)));
                }
            }
        }
        return Optional.empty();
    }

    private static String uninflected(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static int matches(String text, List<Word> words, int i, Authority.Name name) {
        for (int k = 0; k < name.words().size(); k++) {
            if (i + k >= words.size()) {
                return -1;
            }
            String word = words.get(i + k).text();
            String wanted = name.words().get(k);
            boolean near = k == 0 || text.substring(words.get(i + k - 1).to(), words.get(i + k).from()).matches("\\.?\\s{0,2}");
            if (!near || !word.equals(wanted) && !uninflected(word).equals(wanted) && !(word + ".").equals(wanted)) {
                return -1;
            }
        }
        return i + name.words().size() - 1;
    }

    /** Whether a surname stands behind the forename or initial of somebody else. */
    private static boolean belongsToAnother(String text, List<Word> words, int i, Authority.Name name) {
        if (i == 0) {
            return false;
        }
        Word before = words.get(i - 1);
        boolean beside = text.substring(before.to(), words.get(i).from()).matches("\\.?\\s{0,2}");
        if (!beside || !Character.isUpperCase(before.text().codePointAt(0))) {
            return false;
        }
        boolean initial = before.text().length() <= 2;
        boolean sentence = begins(text, before.from(), ".!?:");
        return initial ? name.initials().indexOf(before.text().charAt(0)) < 0 : !sentence;
    }

    /** Whether something begins at an index: the text itself, or what follows one of the marks. */
    private static boolean begins(String text, int index, String marks) {
        int i = index;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i == 0 || marks.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Collects several capitalised words in a row; returns how many words to pass. */
    private int propose(String text, List<Word> words, int i, IntUnaryOperator offset) {
        int end = i;
        while (end < words.size() && Words.name(words.get(end).text()) && (end == i || at(text, words, end).isEmpty()
                && text.substring(words.get(end - 1).to(), words.get(end).from()).isBlank())) {
            end++;
        }
        boolean start = i == 0 || begins(text, words.get(i).from(), ".!?:\"“");
        int first = start ? i + 1 : i;
        if (end - first >= 2 && end - first <= 4) {
            String name = text.substring(words.get(first).from(), words.get(end - 1).to());
            int at = words.get(first).from();
            int last = words.get(end - 1).to() - 1;
            unlisted.computeIfAbsent(name, n -> new int[] {offset.applyAsInt(at), 0, offset.applyAsInt(last) + 1})[1]++;
        }
        return Math.max(1, end - i);
    }

    /** Says which names occur several times and are not in the authority. */
    void report() {
        unlisted.forEach((name, seen) -> {
            if (seen[1] > 1) {
                boolean settled = run.ask(Reading.doubtful(Kind.NO_NAME, Kind.PERSON, Kind.PLACE, Kind.ORGANISATION), seen[0],
                        seen[2], name).alternatives().isEmpty();
                if (settled) {
                    return;
                }
                run.findings().add("import-name-unlisted", Severity.INFO, seen[0], seen[2], "“" + ImportRun.shorten(name)
                        + "” looks like a name, occurs " + seen[1] + " times and is in no authority file",
                        "add it to one, and import again with --authority, or leave it");
            }
        });
    }
}
