package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.junit.jupiter.api.Test;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/** What does not fit is told in points and in words of editors, not in those of the formatter. */
class OverflowTest {

    private static Diagnostic of(String id, Map<String, Object> parameters) {
        Event event = new Event("test", "org.apache.fop." + id, EventSeverity.WARN, parameters);
        return Overflow.of(id).orElseThrow().at(Span.startOf(URI.create("file:///a.xml")), event);
    }

    @Test
    void aLine() {
        Diagnostic told = of("lineOverflows", Map.of("overflowLength", 29_124));
        assertThat(told.message()).isEqualTo("a line runs 29 pt beyond the column, for nothing in it can be broken");
        assertThat(told.rule().value()).isEqualTo("pub-print-line");
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aTableByTheDifference() {
        assertThat(of("objectTooWide", Map.of("effIPD", 300_000, "maxIPD", 280_000)).message())
                .isEqualTo("a table, image or block is 20 pt wider than the column");
    }

    @Test
    void withoutAnExtent() {
        assertThat(of("rowTooTall", Map.of()).message()).isEqualTo("a row of a table is higher than a page");
    }

    @Test
    void lossIsNoOverflow() {
        assertThat(Overflow.of("regionOverflow")).isEmpty();
    }
}
