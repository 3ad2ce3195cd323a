package org.teipress.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names of months in English, German, French, Italian, Spanish, Russian and Kazakh, abbreviated and in every case. */
final class Months {

    private static final String CASE = "(?:[ыі]н?)?(?:да|де|дағы|дегі|ның|нің|дың|дің|тың|тің|та|те|тағы|тегі|нан|нен|дан|ден|тан|тен|на|не|ға|ге|қа|ке)?";
    private static final List<String> NAMES = List.of(
            "jan(?:uary|uarii|uar|vier|\\.)?|jänner|gennaio|enero|январ[ьяею]м?|янв\\.|қаңтар" + CASE,
            "feb(?:ruary|ruarii|ruar|r\\.|braio|rero|\\.)?|févr(?:ier|\\.)|феврал[ьяею]м?|февр?\\.|ақпан" + CASE,
            "mar(?:ch|zo|tii|\\.)?|märz|mrz\\.|mars|март[ауе]?(?:ом)?|наурыз" + CASE,
            "apr(?:ilis|ile|il|\\.)?|avril|avr\\.|abril|апрел[ьяею]м?|апр\\.|сәуір" + CASE,
            "mayo|may|maii|mai|maggio|ма[йяюе]м?|мамыр" + CASE,
            "june?|jun(?:y|ii|ij|\\.)|juni|juin|giugno|junio|июн[ьяею]м?|маусым" + CASE,
            "july?|jul(?:ii|ij|y|\\.)|juli|juillet|juil\\.|luglio|julio|июл[ьяею]м?|шілде" + CASE,
            "aug(?:usti|ust|\\.)?|août|agosto|август[ауе]?(?:ом)?|авг\\.|тамыз" + CASE,
            "sept?(?:iembre|embre|ember|embr\\.|embris|br\\.|r\\.|\\.)?|7b(?:re|er|ris|r\\.)|settembre|setiembre|сентябр[ьяею]м?|сент\\.|қыркүйек" + CASE,
            "oct(?:ober|obris|obre|ubre|obr\\.|ob\\.|br\\.|\\.)?|8b(?:re|er|ris|r\\.)|oktober|okt\\.|ottobre|октябр[ьяею]м?|окт\\.|қазан" + CASE,
            "nov(?:iembre|embre|ember|embris|embr\\.|br\\.|r\\.|\\.)?|9b(?:re|er|ris|r\\.)|ноябр[ьяею]м?|нояб?\\.|қараша" + CASE,
            "dec(?:ember|embris|embr\\.|br\\.|r\\.|\\.)?|(?:10|x)b(?:re|er|ris|r\\.)|dezember|dez\\.|décembre|déc\\.|dicembre|diciembre|декабр[ьяею]м?|дек\\.|желтоқсан" + CASE);
    private static final List<Pattern> EACH = NAMES.stream().map(n -> Pattern.compile("(?:" + n + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();
    private static final Set<String> BEGINNINGS = beginnings();

    /** A regular expression for any month, without groups. */
    static final String ANY = "(?:" + String.join("|", NAMES) + ")(?![\\p{L}])";

    private Months() {
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new TreeSet<>();
        for (String names : NAMES) {
            for (String name : names.split("\\|")) {
                if (name.matches("\\p{L}{3}.*")) {
                    beginnings.add(name.substring(0, 3));
                }
            }
        }
        beginnings.addAll(List.of("май", "мая", "мае", "маю"));
        return beginnings;
    }

    /** Whether the name of a month may begin at an index, judged by three letters. */
    static boolean mayBegin(String text, int at) {
        return at + 3 <= text.length() && BEGINNINGS.contains(text.substring(at, at + 3).toLowerCase(Locale.ROOT));
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
