package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teipress.report.Check;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Checks one document against a RELAX NG schema: hands its events to Jing and gathers the complaints. Used once. */
final class RelaxNgCheck extends TrackedHandler implements EventCheck {

    private final RelaxNg schema;
    private final RelaxNg.Judge judge;
    private final List<GrammarFinding> findings = new ArrayList<>();

    RelaxNgCheck(RelaxNg schema) {
        this.schema = schema;
        this.judge = schema.judge();
        forwardTo(judge.handler(this));
    }

    @Override
    public ContentHandler handler() {
        return this;
    }

    @Override
    public Outcome outcome(Places places) {
        schema.giveBack(judge);
        return Outcome.ran(schema.checkName(), Optional.of(schema.name()),
                Outcome.withEnd(new GrammarReport(places, schema::models).tell(findings), findings.size()));
    }

    @Override
    public Check notRun(String reason) {
        schema.giveBack(judge);
        return Check.notRun(schema.checkName(), Optional.of(schema.name()), reason);
    }

    @Override
    public void error(SAXParseException e) {
        if (findings.size() < Outcome.MOST_FINDINGS) {
            findings.add(finding(RngMessages.parse(String.valueOf(e.getMessage())), e));
        } else {
            forwardTo(new DefaultHandler2());
        }
    }

    private GrammarFinding finding(Complaint message, SAXParseException e) {
        GrammarFinding finding = new GrammarFinding(message, open(), before(), values(), Place.UNKNOWN);
        if (finding.isText()) {
            Optional<OpenElement> container = starting() ? open().flatMap(OpenElement::parent) : open();
            return new GrammarFinding(message, container, List.of(), Map.of(), text());
        }
        String file = e.getSystemId() == null ? "" : e.getSystemId();
        Place told = new Place(file, e.getLineNumber(), e.getColumnNumber());
        Place place = finding.isIdentifier() ? told : open().map(OpenElement::place).orElse(told);
        return new GrammarFinding(message, open(), finding.before(), finding.attributes(), place);
    }
}
