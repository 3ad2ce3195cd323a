package org.teipress.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.teipress.report.NearestName;

/** What to say about an element or a text that stands where it may not, or that lacks something. Immutable. */
final class ElementAdvice {

    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    /** How advice begins that names what should stand around an element. */
    static final String PUT_INSIDE = "put it inside <";

    private static final Pattern DIVISION = Pattern.compile("div[1-7]?");

    /** Elements that describe something, and those that name it in a text. */
    private static final Map<String, String> NAMING = Map.of("person", "persName", "place", "placeName", "org", "orgName", "object", "objectName",
            "event", "eventName");

    /** What can hold more than this many elements is a place for running text. */
    private static final int RUNNING = 110;

    /** What stands in at most so many elements is a part of them. */
    private static final int FEW = 5;

    private final ContentModels models;

    ElementAdvice(ContentModels models) {
        this.models = models;
    }

    /** An element that the schema does not have. */
    GrammarWords unknown(OpenElement element, List<String> expected) {
        if (element.local().equals("TEI.2") || element.local().equals("teiCorpus.2")) {
            return new GrammarWords(tag(element) + " is of TEI P4", Optional.of("convert the document to TEI P5 first: "
                    + "the rest was not checked"));
        }
        if (isInWrongNamespace(element)) {
            return wrongNamespace(element);
        }
        String message = "there is no element " + tag(element) + " in the schema";
        Optional<String> habit = Vocabulary.insteadOf(element.local()).filter(i -> models.isEmpty() || models.isOfTei()).map(i -> "TEI has " + i + " for that");
        Optional<String> near = NearestName.of(element.local(), expected)
                .or(() -> NearestName.of(element.local(), models.elements())).map(n -> "did you mean <" + n + ">?");
        boolean own = element.namespace().equals(TEI) || element.namespace().isEmpty()
                || element.parent().filter(p -> p.namespace().equals(element.namespace())).isPresent();
        Optional<String> help = own
                ? habit.or(() -> near) : Optional.of(element.namespace().equals(MATHML) && models.isOfTei()
                ? "MathML has a schema of the TEI for itself, tei_math: name it in the document or by --schema"
                : "elements of the namespace " + element.namespace() + " are not allowed here");
        return new GrammarWords(message, help.or(() -> Allowed.list(expected)));
    }

    /** Whether nothing inside this root can be judged. */
    boolean isForeignRoot(OpenElement element) {
        return element.parent().isEmpty() && !models.isEmpty()
                && (!models.knows(element.local()) || isInWrongNamespace(element));
    }

    /** Whether its name is one of the schema's, but its namespace is not. */
    boolean isInWrongNamespace(OpenElement element) {
        return models.isOfTei() && models.knows(element.local()) && !element.namespace().equals(TEI);
    }

    private static GrammarWords wrongNamespace(OpenElement element) {
        String message = tag(element) + " is in " + namespace(element) + ", not in that of TEI";
        String help = element.parent().isEmpty()
                ? "write <" + element.name() + " xmlns=\"" + TEI + "\">: the rest was not checked"
                : "correct its xmlns: TEI elements are in the namespace " + TEI;
        return new GrammarWords(message, Optional.of(help));
    }

    private static String namespace(OpenElement element) {
        return element.namespace().isEmpty() ? "no namespace" : "the namespace " + element.namespace();
    }

    /** An element that the schema has, but not here. */
    GrammarWords misplaced(OpenElement element, List<String> before, List<String> expected) {
        boolean isUnknown = !models.isEmpty() && !models.knows(element.local());
        if (isUnknown || element.parent().isEmpty() && isInWrongNamespace(element)) {
            // A schema with a wildcard somewhere "knows" every name: the encoder does not see it that way.
            return unknown(element, expected);
        }
        if (element.parent().isEmpty()) {
            return new GrammarWords(tag(element) + " cannot be the root element", Allowed.list(expected)
                    .map(a -> a.replace("allowed here:", "the root can be")));
        }
        OpenElement parent = element.parent().get();
        if (!element.namespace().equals(parent.namespace()) && !element.namespace().equals(TEI)) {
            return foreign(element, parent, expected);
        }
        if (models.allows(parent.local(), element.local())) {
            return outOfOrder(element, parent, before, expected);
        }
        String message = tag(element) + " is not allowed inside " + tag(parent);
        String naming = NAMING.getOrDefault(element.local(), "");
        if (models.allows(parent.local(), naming)) {
            return new GrammarWords(message, Optional.of("did you mean <" + naming + ">? " + tag(element) + " describes one, in a list of them"));
        }
        return new GrammarWords(message, wayOut(element, parent, expected).or(() -> Allowed.list(expected)));
    }

    private GrammarWords foreign(OpenElement element, OpenElement parent, List<String> expected) {
        if (models.knows(element.local())) {
            return wrongNamespace(element);
        }
        return new GrammarWords(tag(element) + ", in " + namespace(element) + ", is not allowed inside " + tag(parent),
                Allowed.list(expected));
    }

    /** The parent may have it, but not at this point. */
    private GrammarWords outOfOrder(OpenElement element, OpenElement parent, List<String> before, List<String> expected) {
        Optional<String> later = mustPrecede(element, before);
        Optional<String> closing = expected.stream().filter(ElementAdvice::closes).filter(h -> models.allows(h, element.local())).findFirst()
                .map(h -> PUT_INSIDE + h + ">, or move it up");
        if (later.isPresent() && (closing.isEmpty() || !closes(later.get()))) {
            return new GrammarWords(tag(element) + " must come before <" + later.get() + "> in " + tag(parent),
                    Optional.of("move it up"));
        }
        Optional<String> earlier = expected.stream().filter(e -> !before.contains(e) && parent.children().contains(e)
                && models.comesBefore(parent.local(), e, element.local())).findFirst();
        if (earlier.isPresent()) {
            return passedOver(element, List.of(earlier.get()));
        }
        if (followsDivision(element, before)) {
            return new GrammarWords(tag(element) + " may not follow a <div> in " + tag(parent),
                    Optional.of("put it inside a <div>, or move it before the first one"));
        }
        if (before.contains(element.name()) && models.isOnce(parent.local(), element.local())) {
            return new GrammarWords("there is more than one " + tag(element) + " in " + tag(parent),
                    Optional.of("keep one, or put their contents together"));
        }
        String where = before.isEmpty() ? " cannot come first in " : " is not allowed at this point of ";
        return new GrammarWords(tag(element) + where + tag(parent), closing.or(() -> Allowed.list(expected)));
    }

    private static boolean closes(String element) {
        return Vocabulary.purpose(element).equals(Optional.of("openings and closings"));
    }

    /** The first of its siblings that its parent has only behind it. */
    Optional<String> mustPrecede(OpenElement element, List<String> before) {
        return element.parent().filter(p -> models.allows(p.local(), element.local())).flatMap(p -> before.stream().map(ElementAdvice::local)
                .filter(b -> models.comesBefore(p.local(), element.local(), b)).findFirst());
    }

    /** Whether it stands beside divisions: TEI has text either before all divisions of a level, or inside them. */
    boolean followsDivision(OpenElement element, List<String> before) {
        return element.parent().filter(p -> models.allows(p.local(), element.local())).isPresent()
                && !DIVISION.matcher(element.local()).matches()
                && before.stream().anyMatch(b -> DIVISION.matcher(local(b)).matches());
    }

    /** Where the element could stand instead: inside something here, further out, or in the few places it has. */
    private Optional<String> wayOut(OpenElement element, OpenElement parent, List<String> expected) {
        Set<String> homes = models.parents(element.local());
        List<String> wrappers = Vocabulary.likelyFirst(expected).stream().filter(homes::contains).toList();
        List<String> fitting = Vocabulary.likelyFirst(new ArrayList<>(homes)).stream()
                .filter(h -> models.allows(parent.local(), h)).toList();
        Set<String> all = new LinkedHashSet<>(wrappers);
        all.addAll(fitting);
        Optional<String> own = partOf(parent, all);
        if (own.isPresent()) {
            return Optional.of(PUT_INSIDE + own.get() + ">");
        }
        Optional<String> outside = homes.size() > 3 ? outside(element, parent, homes) : Optional.empty();
        if (outside.isPresent()) {
            return outside;
        }
        if (homes.size() <= 3 && !homes.isEmpty()) {
            return Optional.of(tag(element) + " must stand inside " + Allowed.tags(Vocabulary.likelyFirst(new ArrayList<>(homes)), " or "));
        }
        return all.isEmpty() ? Optional.empty()
                : Optional.of("put it inside " + Allowed.tags(likely(parent, new ArrayList<>(all)), " or "));
    }

    /** Behind which of the open elements it could stand; a paragraph somewhere in a phrase is rather one mark too many. */
    private Optional<String> outside(OpenElement element, OpenElement parent, Set<String> homes) {
        OpenElement last = parent;
        for (Optional<OpenElement> up = parent.parent(); up.isPresent(); up = up.get().parent()) {
            if (homes.contains(up.get().local())) {
                boolean phrase = last != parent && element.local().equals("p") && models.allowsText(parent.local());
                return Optional.of(phrase ? "remove " + tag(element) + " and keep what it holds: no paragraph can stand in " + tag(parent)
                        : "end " + tag(last) + " before it: it may stand in " + tag(up.get()));
            }
            last = up.get();
        }
        return Optional.empty();
    }

    /** Of the elements that could come in between, the one of which the parent consists: the item of a list, the cell of a row. */
    private Optional<String> partOf(OpenElement parent, Set<String> between) {
        return models.allowsText(parent.local()) || models.childCount(parent.local()) >= RUNNING ? Optional.empty()
                : Vocabulary.likelyFirst(new ArrayList<>(between)).stream().filter(n -> models.parents(n).size() <= FEW).findFirst();
    }

    /** Text directly inside an element that takes only elements. */
    GrammarWords text(OpenElement container, List<String> expected) {
        if (container.local().equals("choice") && container.children().contains("abbr") && !container.children().contains("expan")) {
            return new GrammarWords("text is not allowed directly inside " + tag(container),
                    Optional.of("put the expanded word inside <expan>, with the letters you added in <ex>"));
        }
        if (container.local().equals("gap")) {
            return new GrammarWords("text is not allowed inside <gap>, which stands for what nobody can read",
                    Optional.of("mark what can be read with <unclear>, what you restore with <supplied>; put words about the gap inside <desc>"));
        }
        if (!models.isEmpty() && models.childCount(container.local()) == 0) {
            return new GrammarWords("text is not allowed inside " + tag(container) + ", which marks a place and holds nothing",
                    Optional.of("write <" + container.name() + "/> and put the text behind it"));
        }
        if (container.local().equals("table") && expected.contains("row")) {
            return new GrammarWords("text is not allowed directly inside " + tag(container), Optional.of("put it inside a <cell> of a <row>"));
        }
        boolean verse = container.local().equals("lg") && expected.contains("l");
        List<String> homes = verse ? List.of("l") : likely(container, expected.stream().filter(models::allowsText).toList());
        return new GrammarWords("text is not allowed directly inside " + tag(container), homes.isEmpty()
                ? Allowed.list(expected) : Optional.of("put it inside " + Allowed.tags(homes, " or ")));
    }

    /** The two that are meant most probably: in a list or an apparatus entry, what belongs to it alone comes first. */
    private List<String> likely(OpenElement container, List<String> names) {
        List<String> sorted = new ArrayList<>(Vocabulary.likelyFirst(names));
        if (models.childCount(container.local()) < RUNNING) {
            sorted.sort(java.util.Comparator.comparing(n -> models.parents(n).size() > FEW));
        }
        return sorted.stream().limit(2).toList();
    }

    /** An element that ends too early. */
    GrammarWords incomplete(OpenElement element, List<String> missing, List<String> expected) {
        if (!missing.isEmpty()) {
            return new GrammarWords(tag(element) + " is incomplete: it lacks " + Allowed.tags(missing, " and "),
                    Optional.of("add " + Allowed.tags(missing, " and ")));
        }
        String message = element.children().isEmpty() ? tag(element) + " must not be empty"
                : tag(element) + " is incomplete";
        return new GrammarWords(message, Allowed.list(expected).map(a -> a.replace("allowed here:", "add one of these:")));
    }

    /** A required element has been passed over: it is not there, or comes too late. */
    GrammarWords passedOver(OpenElement element, List<String> missing) {
        String names = Allowed.tags(missing, " and ");
        String where = " before " + tag(element) + element.parent().map(p -> " in " + tag(p)).orElse("");
        boolean later = element.parent().filter(p -> p.children().containsAll(missing)).isPresent();
        return later ? new GrammarWords(names + " must come" + where, Optional.of("move " + names + " up, before " + tag(element)))
                : new GrammarWords(names + (missing.size() == 1 ? " is" : " are") + " missing" + where, Optional.of("add " + names));
    }

    private static String tag(OpenElement element) {
        return "<" + element.name() + ">";
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
