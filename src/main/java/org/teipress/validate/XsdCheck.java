package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Checks one document against a W3C XML Schema: hands its events to Xerces and gathers the complaints. Used once. */
final class XsdCheck extends TrackedHandler implements EventCheck {


    private final Xsd schema;
    private final List<XsdFinding> findings = new ArrayList<>();

    XsdCheck(Xsd schema) {
        this.schema = schema;
        forwardTo(schema.validator(this));
    }

    @Override
    public ContentHandler handler() {
        return this;
    }

    @Override
    public void error(SAXParseException e) {
        if (findings.size() >= Outcome.MOST_FINDINGS) {
            forwardTo(new DefaultHandler2());
            return;
        }
        XsdMessages.Parsed message = XsdMessages.parse(String.valueOf(e.getMessage()));
        Map<String, String> attributes = values();
        XsdFinding finding = new XsdFinding(message, open(), attributes, Optional.empty());
        XsdFinding last = findings.isEmpty() ? finding : findings.get(findings.size() - 1);
        if (finding.isAboutValue() && last != finding && last.isReason() && last.element().equals(open())) {
            findings.set(findings.size() - 1,
                    new XsdFinding(message, open(), attributes, Optional.of(last.message())));
        } else if (finding.isReason() && last != finding && last.isReason() && last.element().equals(open())) {
            // A union says of each of its members why it does not fit; the last reason names the union itself.
            findings.set(findings.size() - 1, finding);
        } else {
            findings.add(finding);
        }
    }

    @Override
    public Outcome outcome(Places places) {
        List<Diagnostic> found = findings.stream().map(f -> diagnostic(f, places)).toList();
        return Outcome.ran(schema.checkName(), Optional.of(schema.name()),
                Outcome.withEnd(found, findings.size()));
    }

    @Override
    public Check notRun(String reason) {
        return Check.notRun(schema.checkName(), Optional.of(schema.name()), reason);
    }

    private static Diagnostic diagnostic(XsdFinding finding, Places places) {
        Place place = finding.element().map(OpenElement::place).orElse(Place.UNKNOWN);
        Span span = places.tag(place);
        XsdWords words = XsdWords.of(finding);
        if (!words.attribute().isEmpty()) {
            span = places.attribute(place, words.attribute());
        }
        Diagnostic diagnostic = Diagnostic.error(words.rule(), span, words.message());
        return words.help().map(diagnostic::withHelp).orElse(diagnostic);
    }
}
