package org.teipress.registers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One register of a site. Entries that share an identifier of an authority file are one, and so are entries of the same name
 * under the same {@code xml:id}: those of a list that several editions include. A name that points to a list elsewhere goes to
 * the only entry that has its {@code xml:id}.
 */
final class Register {

    private final Map<String, Merged> byIdentity = new HashMap<>();
    private final Set<Merged> all = new LinkedHashSet<>();
    private final Map<String, Set<String>> pointers = new HashMap<>();

    void add(String path, String title, Entry entry) {
        Set<Merged> known = new LinkedHashSet<>();
        entry.identities().forEach(i -> Optional.ofNullable(byIdentity.get(i)).ifPresent(known::add));
        Merged merged = known.isEmpty() ? new Merged() : known.iterator().next();
        merged.add(path, title, entry);
        all.add(merged);
        known.forEach(other -> unite(merged, other));
        entry.identities().forEach(identity -> {
            byIdentity.put(identity, merged);
            pointer(identity).ifPresent(p -> pointers.computeIfAbsent(p, x -> new LinkedHashSet<>()).add(identity));
        });
    }

    /** The xml:id by which the entry of a list can be pointed to from elsewhere. */
    private static Optional<String> pointer(String identity) {
        int end = identity.indexOf('|');
        return identity.startsWith("#") && end > 0 ? Optional.of(identity.substring(0, end)) : Optional.empty();
    }

    /** Both are one from now on, and what the second is known by leads to the first. */
    private void unite(Merged first, Merged second) {
        if (first != second) {
            first.add(second);
            all.remove(second);
            second.identities().forEach(identity -> byIdentity.put(identity, first));
        }
    }

    /** All entries, sorted as a language sorts, whatever signs stand before the first letter: it is what they are listed under. */
    List<Merged> sorted(String language) {
        pointers.forEach((pointer, entries) -> {
            Merged named = byIdentity.get(pointer);
            Set<Merged> meant = new LinkedHashSet<>();
            entries.forEach(e -> meant.add(byIdentity.getOrDefault(e, new Merged())));
            if (named != null && meant.size() == 1) {
                unite(meant.iterator().next(), named);
            }
        });
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        List<Merged> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Merged entry) -> entry.sort().replaceFirst("^\\P{L}+(?=\\p{L})", ""), collator).thenComparing(Merged::name));
        return sorted;
    }
}
