package org.teipress.registers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teipress.publish.SitePages;

/** The letters of a site as a table, once for each order: whoever wants another one follows the head of a column. */
final class Letters {

    private static final int ROWS = 1000;

    /** Each order with the column that it sorts by. */
    private enum Order { DATE, SENDER, RECEIVER, PLACE }

    private record Row(String path, String edition, Letter letter) {
        String by(Order order) {
            return switch (order) {
                case DATE -> Chronology.sortable(letter.when());
                case SENDER -> String.join(", ", letter.from());
                case RECEIVER -> String.join(", ", letter.to());
                case PLACE -> letter.place();
            };
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(String path, String edition, Letter letter) {
        rows.add(new Row(path, edition, letter));
    }

    List<SitePages.Page> pages(String language) {
        List<SitePages.Page> pages = new ArrayList<>();
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        for (Order order : rows.isEmpty() ? new Order[0] : Order.values()) {
            List<Row> sorted = new ArrayList<>(rows);
            // Those of whom nothing is known come last.
            Comparator<String> words = order == Order.DATE ? Comparator.naturalOrder() : collator::compare;
            sorted.sort(Comparator.comparing((Row r) -> r.by(order).isEmpty()).thenComparing(r -> r.by(order), words)
                    .thenComparing(r -> r.by(Order.DATE)));
            int parts = (sorted.size() + ROWS - 1) / ROWS;
            for (int i = 0; i < parts; i++) {
                pages.add(page(order, i + 1, parts, sorted.subList(i * ROWS, Math.min(sorted.size(), (i + 1) * ROWS))));
            }
        }
        return pages;
    }

    private static SitePages.Page page(Order order, int part, int parts, List<Row> rows) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("order", order.name().toLowerCase(Locale.ROOT));
        content.put("part", part);
        content.put("parts", parts);
        content.put("letters", rows.stream().map(r -> Map.of("path", r.path(), "edition", r.edition(), "letter", r.letter()))
                .toList());
        return new SitePages.Page(Registers.path(name(order), part), "letters",
                order == Order.DATE && part == 1 ? Optional.of("letters") : Optional.empty(), content);
    }

    private static String name(Order order) {
        return order == Order.DATE ? "letters" : "letters-by-" + order.name().toLowerCase(Locale.ROOT);
    }
}
