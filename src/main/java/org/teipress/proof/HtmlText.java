package org.teipress.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teipress.publish.View;

/**
 * What one view of a web page shows: the text of the source with its signs, without what else the program added, and how
 * often each kind of intervention is marked. The page is read as the serializer writes it, with every element closed. Used once.
 */
final class HtmlText {

    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
            "meta", "source", "track", "wbr");
    private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<!doctype[^>]*>|</(?<end>[^\\s>]+)\\s*>"
            + "|<(?<start>[A-Za-z][^\\s/>]*)(?<atts>(?:\\s+[^\\s=/>]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*+)\\s*(?<self>/?)>"
            + "|(?<text>[^<]+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?");
    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]+|#[0-9]+|[A-Za-z]+);");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"",
            "apos", "'", "nbsp", "\u00a0", "shy", "\u00ad");

    private final String view;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Shown.Builder text = new Shown.Builder(Fold::exact);
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private int breaks;
    private int said;
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    /** An element that is not closed yet: whether it is in the body, in the title, not in this view, added by the program. */
    private record Open(boolean body, boolean title, boolean hidden, boolean added) {
    }

    /**
     * What was read.
     *
     * @param shown the text of the source with the signs in it
     * @param kinds how often each kind of intervention is marked
     * @param ids   the places that links can lead to
     * @param links where links lead to, in the same page or elsewhere, and the files that are shown
     * @param breaks how often a line ends
     * @param said  how often words are said instead of signs
     * @param title the title, folded
     * @param added what the program adds, folded
     */
    record Read(Shown shown, Map<String, Integer> kinds, Set<String> ids, Set<String> links, int breaks,
                int said, String title, String added) {
    }

    private HtmlText(View view) {
        this.view = view.word();
    }

    /** Reads a page as one view shows it. */
    static Read of(String page, View view) {
        HtmlText html = new HtmlText(view);
        html.read(page);
        return new Read(html.text.inPieces(), html.kinds, html.ids, html.links, html.breaks, html.said,
                Fold.exact(html.title.toString()), Fold.exact(html.added.toString()));
    }

    private void read(String page) {
        Matcher token = TOKEN.matcher(page);
        int at = 0;
        while (at < page.length() && token.find(at)) {
            at = token.end();
            if (token.group("start") != null) {
                String name = token.group("start");
                start(name, token.group("atts"), !token.group("self").isEmpty() || VOID.contains(name));
                if (name.equals("script") || name.equals("style")) {
                    at = Math.max(at, page.indexOf("</" + name, at));
                }
            } else if (token.group("end") != null) {
                open.poll();
            } else if (token.group("text") != null) {
                add(token.group("text"));
            }
        }
    }

    private void start(String name, String written, boolean empty) {
        Map<String, String> attributes = attributes(written);
        Optional<Open> outer = Optional.ofNullable(open.peek());
        String views = attributes.get("data-views");
        boolean added = attributes.containsKey("data-generated") && !"sign".equals(attributes.get("class"))
                || "skip".equals(attributes.get("class"));
        Open element = new Open(name.equals("body") || outer.map(Open::body).orElse(false),
                name.equals("h1") || outer.map(Open::title).orElse(false),
                outer.map(Open::hidden).orElse(false) || views != null && !List.of(views.split("\\s+")).contains(view),
                outer.map(Open::added).orElse(false) || added);
        if (attributes.containsKey("data-kind") && element.body() && !element.hidden()) {
            kinds.merge(attributes.get("data-kind"), 1, Integer::sum);
        }
        note(attributes, element);
        if (element.body() && !element.hidden()) {
            breaks += name.equals("br") ? 1 : 0;
            said += "say".equals(attributes.get("class")) ? 1 : 0;
        }
        if (!empty) {
            open.push(element);
        }
    }

    private void note(Map<String, String> attributes, Open element) {
        if (attributes.containsKey("id")) {
            ids.add(attributes.get("id"));
        }
        if (element.body()) {
            Stream.of("href", "src", "data-src").map(attributes::get).filter(Objects::nonNull).map(HtmlText::text).forEach(links::add);
        }
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.put(attribute.group(1), value == null ? "" : value);
        }
        return attributes;
    }

    private void add(String written) {
        Open in = open.peek();
        if (in != null && in.body() && !in.hidden()) {
            String read = text(written);
            if (in.title()) {
                title.append(read);
            }
            if (in.added()) {
                added.append(read);
            } else {
                text.add(read);
            }
        }
    }

    private static String text(String written) {
        return REFERENCE.matcher(written).replaceAll(r -> Matcher.quoteReplacement(character(r.group(1))));
    }

    private static String character(String name) {
        return name.startsWith("#x") ? Character.toString(Integer.parseInt(name.substring(2), 16))
                : name.startsWith("#") ? Character.toString(Integer.parseInt(name.substring(1)))
                : ENTITIES.getOrDefault(name, "&" + name + ";");
    }
}
