package org.teipress.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of months in English, German, French and Russian, abbreviated and in every case. */
final class Months {

    private static final List<String> NAMES = List.of(
            "jan(?:uary|uar|\\.)?|jänner|janvier|januar|январ[ьяею]м?",
            "feb(?:ruary|ruar|\\.)?|févr(?:ier|\\.)|феврал[ьяею]м?",
            "mar(?:ch|\\.)?|märz|mrz\\.|mars|март[ауе]?(?:ом)?",
            "apr(?:il|\\.)?|avril|avr\\.|апрел[ьяею]м?",
            "may|mai|ма[йяюе]м?",
            "june?|jun\\.|juni|juin|июн[ьяею]м?",
            "july?|jul\\.|juli|juillet|juil\\.|июл[ьяею]м?",
            "aug(?:ust|\\.)?|août|август[ауе]?(?:ом)?",
            "sept?(?:ember|\\.)?|septembre|сентябр[ьяею]м?",
            "oct(?:ober|obre|\\.)?|oktober|okt\\.|октябр[ьяею]м?",
            "nov(?:ember|embre|\\.)?|ноябр[ьяею]м?",
            "dec(?:ember|\\.)?|dezember|dez\\.|décembre|déc\\.|декабр[ьяею]м?");
    private static final List<Pattern> EACH = NAMES.stream().map(n -> Pattern.compile("(?:" + n + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();

    /** A regular expression for any month, without groups. */
    static final String ANY = "(?:" + String.join("|", NAMES) + ")(?![\\p{L}])";

    private Months() {
    }

    /** The number of a month, from 1; 0 if the word is none. */
    static int number(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < EACH.size(); i++) {
            if (EACH.get(i).matcher(folded).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
