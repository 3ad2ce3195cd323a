package org.teipress.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teipress.report.Check;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Checks one document against a W3C XML Schema: hands its events to Xerces and gathers the complaints. Used once. */
final class XsdCheck extends TrackedHandler implements EventCheck {

    private final Xsd schema;
    private final List<GrammarFinding> findings = new ArrayList<>();

    /** Elements of whose content Xerces has complained: it says no more about what stands in them. */
    private final Set<OpenElement> silent = new HashSet<>();
    private Optional<XsdMessages.Parsed> reason = Optional.empty();

    XsdCheck(Xsd schema) {
        this.schema = schema;
        forwardTo(schema.validator(this));
    }

    @Override
    public ContentHandler handler() {
        return this;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        Optional<OpenElement> parent = silent.isEmpty() ? Optional.empty() : open().filter(silent::contains);
        super.startElement(uri, local, name, atts);
        if (parent.isPresent() && findings.size() < Outcome.MOST_FINDINGS) {
            OpenElement element = open().orElseThrow();
            complaints().passedInSilence(element, parent.get())
                    .ifPresent(c -> findings.add(new GrammarFinding(c, open(), List.of(), Map.of(), element.place())));
        }
    }

    @Override
    public void error(SAXParseException e) {
        if (findings.size() >= Outcome.MOST_FINDINGS) {
            forwardTo(new DefaultHandler2());
            return;
        }
        XsdMessages.Parsed message = XsdMessages.parse(String.valueOf(e.getMessage()));
        if (message.isReason()) {
            // Of a union Xerces says why each of its members does not fit; the last reason names the union itself.
            reason = Optional.of(message);
        } else if (message.isAboutValue()) {
            add(message, reason);
            reason = Optional.empty();
        } else {
            addReason();
            add(message, Optional.empty());
        }
    }

    private void addReason() {
        reason.ifPresent(r -> add(r, Optional.empty()));
        reason = Optional.empty();
    }

    private void add(XsdMessages.Parsed message, Optional<XsdMessages.Parsed> why) {
        if (message.is("cvc-complex-type.2.1") && open().filter(o -> silent.contains(o) && o.text() == Place.UNKNOWN).isPresent()) {
            return;
        }
        Complaint complaint = complaints().of(message, open(), why);
        GrammarFinding finding = new GrammarFinding(complaint, open(), before(), values(), Place.UNKNOWN);
        if (finding.isMisplaced()) {
            open().flatMap(OpenElement::parent).ifPresent(silent::add);
        }
        Place place = open().map(finding.isText() ? OpenElement::text : OpenElement::place).orElse(Place.UNKNOWN);
        findings.add(new GrammarFinding(complaint, open(), finding.before(), finding.attributes(), place));
    }

    private XsdComplaints complaints() {
        return new XsdComplaints(schema.models());
    }

    @Override
    public Outcome outcome(Places places) {
        addReason();
        return Outcome.ran(schema.checkName(), Optional.of(schema.name()),
                Outcome.withEnd(new GrammarReport(places, () -> schema.models().content()).tell(findings), findings.size()));
    }

    @Override
    public Check notRun(String why) {
        return Check.notRun(schema.checkName(), Optional.of(schema.name()), why);
    }
}
