package org.teipress.source;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XInclude 1.0 over events, for one file: passes on the part that was asked for and puts other files in the place of
 * {@code xi:include}. What is included keeps the file and line it was written in; no {@code xml:base} is added. Only a
 * missing file lets {@code xi:fallback} through: what is forbidden or not understood is an error, and the document goes
 * on without it; a file that is not well-formed ends the document.
 */
final class XIncluder extends DefaultHandler {

    private static final String XI = "http://www.w3.org/2001/XInclude";

    /** What happens to the content of an open element. */
    private enum Mode { SEEK, PASS, SKIP, FALLBACK_ONLY }

    private record Frame(Mode inside, boolean sent, List<String> prefixes, PathCounter children) {
    }

    /** How many child elements have begun, and whether this element lies on the path that is looked for. */
    private static final class PathCounter {
        final int matched;
        int children;
        boolean hasFallback;

        PathCounter(int matched) {
            this.matched = matched;
        }
    }

    private final EventForwarder out;
    private final Inclusion inclusion;
    private final Reading reading;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, String> pending = new LinkedHashMap<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private @Nullable Locator locator;
    private boolean found;

    XIncluder(EventForwarder out, Inclusion inclusion, Reading reading) {
        this.out = out;
        this.inclusion = inclusion;
        this.reading = reading;
        boolean whole = inclusion.selector().isWhole();
        int matched = inclusion.selector().id().isEmpty() ? 0 : -1;
        open.push(new Frame(whole ? Mode.PASS : Mode.SEEK, false, List.of(), new PathCounter(matched)));
        found = whole;
    }

    /** Whether what comes now reaches the document. */
    boolean passing() {
        return top().inside() == Mode.PASS;
    }

    private Frame top() {
        return java.util.Objects.requireNonNull(open.peek());
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
        out.follow(given);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        pending.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        Frame parent = top();
        parent.children().children++;
        if (inclusion.selector().isWhole()) {
            place(parent.inside(), new Started(uri, local, name, atts), new PathCounter(-1));
            return;
        }
        scopes.push(new LinkedHashMap<>(pending));
        int matched = matched(parent.children(), atts);
        boolean target = !found && parent.inside() == Mode.SEEK && matched == inclusion.selector().path().size();
        if (target) {
            found = true;
            inherit();
        }
        place(target ? Mode.PASS : parent.inside(), new Started(uri, local, name, atts), new PathCounter(matched));
    }

    private record Started(String uri, String local, String name, Attributes atts) {
        boolean is(String local) {
            return uri.equals(XI) && this.local.equals(local);
        }
    }

    /** How many steps of the path this element completes; -1 if it is not on it. */
    private int matched(PathCounter parent, Attributes atts) {
        Selector selector = inclusion.selector();
        if (selector.id().isPresent() && selector.id().get().equals(atts.getValue("xml:id"))) {
            return 0;
        }
        int step = parent.matched;
        return step >= 0 && step < selector.path().size() && selector.path().get(step) == parent.children
                ? step + 1 : -1;
    }

    /** The namespaces that the selected element has from its ancestors in this file. */
    private void inherit() {
        Map<String, String> all = new LinkedHashMap<>();
        scopes.descendingIterator().forEachRemaining(all::putAll);
        pending.clear();
        pending.putAll(all);
    }

    private void place(Mode mode, Started element, PathCounter counter) throws SAXException {
        if (mode == Mode.PASS && inclusion.including() && element.is("fallback")) {
            fail("xinclude-syntax", "<xi:fallback> stands outside <xi:include>", "move it into the inclusion");
        }
        if (mode == Mode.PASS && inclusion.including() && element.is("include")) {
            pending.clear();
            open.push(new Frame(include(element.atts()) ? Mode.SKIP : Mode.FALLBACK_ONLY, false, List.of(), counter));
        } else if (mode == Mode.FALLBACK_ONLY) {
            pending.clear();
            boolean first = element.is("fallback") && !top().children().hasFallback;
            if (element.is("fallback") && !first) {
                fail("xinclude-syntax", "an inclusion has two <xi:fallback>", "keep one");
            }
            top().children().hasFallback |= first;
            open.push(new Frame(first ? Mode.PASS : Mode.SKIP, false, List.of(), counter));
        } else if (mode == Mode.PASS) {
            for (Map.Entry<String, String> p : pending.entrySet()) {
                out.handler().startPrefixMapping(p.getKey(), p.getValue());
            }
            open.push(new Frame(Mode.PASS, true, new ArrayList<>(pending.keySet()), counter));
            pending.clear();
            out.handler().startElement(element.uri(), element.local(), element.name(), element.atts());
        } else {
            pending.clear();
            open.push(new Frame(mode, false, List.of(), counter));
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        Frame frame = open.pop();
        if (!inclusion.selector().isWhole()) {
            scopes.pop();
        }
        if (frame.sent()) {
            out.handler().endElement(uri, local, name);
            for (String prefix : frame.prefixes()) {
                out.handler().endPrefixMapping(prefix);
            }
        } else if (frame.inside() == Mode.FALLBACK_ONLY && !frame.children().hasFallback) {
            fail("xinclude-missing", "there is nothing at " + lastMissing, "check the path, or add <xi:fallback>");
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        if (passing()) {
            out.handler().characters(ch, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
        characters(ch, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        boolean prologOfPart = inclusion.depth() > 0 && open.size() == 1;
        if (passing() && !prologOfPart) {
            out.handler().processingInstruction(target, data);
        }
    }

    @Override
    public void endDocument() throws SAXException {
        if (!found) {
            String file = Path.of(inclusion.source().uri().getPath()).getFileName().toString();
            reading.report(Diagnostic.error("xinclude-no-target", inclusion.asked(), "no element of " + file
                            + " answers to the xpointer of the inclusion")
                    .withHelp("check the xml:id or the element() path in xpointer"));
        }
    }

    private String lastMissing = "";

    /** Brings the other file in; false if it is not there and the fallback must serve. */
    private boolean include(Attributes atts) throws SAXException {
        String href = Optional.ofNullable(atts.getValue("href")).orElse("");
        Optional<Selector> selector = selector(atts);
        if (selector.isEmpty() || !isCorrect(atts, href)) {
            return true;
        }
        if (inclusion.depth() >= Reading.DEEPEST_INCLUDE || reading.tooManyIncludes()) {
            fail("xml-limit", "too many inclusions, or too many inside each other",
                    "look for files that include each other");
            throw new DocumentParse.Stop();
        }
        AccessPolicy.Answer answer = resolve(href);
        if (answer instanceof AccessPolicy.Answer.Refused refused) {
            fail("xinclude-refused", refused.reason(), refused.help());
        } else if (answer instanceof AccessPolicy.Answer.Found there) {
            if ("text".equals(atts.getValue("parse"))) {
                bringText(Optional.ofNullable(atts.getValue("encoding")).map(there::source)
                        .orElseGet(() -> reading.source(there)));
            } else {
                bring(inclusion.of(reading.source(there), selector.get(), here()));
            }
        } else {
            lastMissing = href;
            return false;
        }
        return true;
    }

    private AccessPolicy.Answer resolve(String href) {
        try {
            String base = inclusion.source().uri().toString();
            return reading.resolve(Wanted.of(href.isEmpty() ? inclusion.source().uri() : Uris.resolve(base, href)));
        } catch (IllegalArgumentException e) {
            return new AccessPolicy.Answer.Refused("\"" + href + "\" is not an address", "correct the href");
        }
    }

    private boolean isCorrect(Attributes atts, String href) {
        String parse = Optional.ofNullable(atts.getValue("parse")).orElse("xml");
        if (!parse.equals("xml") && !parse.equals("text")) {
            fail("xinclude-syntax", "parse=\"" + parse + "\" is not known", "write parse=\"xml\" or parse=\"text\"");
            return false;
        }
        if (href.contains("#")) {
            fail("xinclude-syntax", "the href of an inclusion must not contain #",
                    "write what stands behind the # as xpointer=\"…\"");
            return false;
        }
        return true;
    }

    private void bringText(Source part) throws SAXException {
        check(part);
        String text = part.text().replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF') {
                reading.report(Diagnostic.error("xml-character", part.span(i, i + 1), String.format(Locale.ROOT,
                        "the character U+%04X is not allowed in XML", (int) c)).withHelp("remove it")
                        .withRelated(here(), "it is included here"));
                throw new DocumentParse.Stop();
            }
        }
        out.handler().characters(text.toCharArray(), 0, text.length());
    }

    private void check(Source part) throws DocumentParse.Stop {
        part.faults().forEach(f -> reading.report(f.withRelated(here(), "it is included here")));
        if (!part.isText()) {
            throw new DocumentParse.Stop();
        }
    }

    private void bring(Inclusion part) throws SAXException {
        check(part.source());
        if (part.loops()) {
            fail("xinclude-loop", "this inclusion leads back to " + part.source().uri(),
                    "remove one of the inclusions of the circle");
            return;
        }
        boolean complete = new DocumentParse(reading, part.source(), true).include(out, part);
        out.follow(locator);
        if (!complete) {
            throw new DocumentParse.Stop();
        }
    }

    private Optional<Selector> selector(Attributes atts) {
        String xpointer = atts.getValue("xpointer");
        if (xpointer == null) {
            return Optional.of(Selector.WHOLE);
        }
        Optional<Selector> selector = Selector.parse(xpointer);
        if (selector.isEmpty()) {
            fail("xinclude-xpointer", "the xpointer \"" + xpointer + "\" is of a kind that is not understood",
                    "use an xml:id, or element(/1/2)");
        }
        return selector;
    }

    /** The start tag of the inclusion. */
    private Span here() {
        Source source = inclusion.source();
        return locator == null ? Span.startOf(source.uri())
                : source.tagEndingAt(locator.getLineNumber(), locator.getColumnNumber());
    }

    private void fail(String rule, String message, String help) {
        reading.report(Diagnostic.error(rule, here(), message).withHelp(help));
    }
}
