package org.teipress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits far beyond real TEI, the same on every JDK, each told in words. */
class LimitsTest {

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    private static String attributes(int count) {
        return "<a " + IntStream.range(0, count).mapToObj(i -> "a" + i + "='x'").collect(Collectors.joining(" ")) + "/>";
    }

    private static String message(String xml) {
        Reads reads = Reads.of(xml);
        assertThat(reads.complete()).isFalse();
        assertThat(reads.diagnostics()).hasSize(1);
        assertThat(reads.diagnostics().get(0).rule().value()).isEqualTo("xml-limit");
        return reads.diagnostics().get(0).message();
    }

    @Test
    void aThousandLevelsAreReadAndOneMoreIsRefused() {
        assertThat(Reads.of(nested(300)).complete()).isTrue();
        assertThat(Reads.of(nested(1_000)).complete()).isTrue();
        assertThat(message(nested(1_001))).endsWith("elements nested more than 1,000 deep");
        assertThat(message(nested(40_000))).endsWith("elements nested more than 1,000 deep");
        assertThat(message(nested(3_000_000))).endsWith("elements nested more than 1,000 deep");
    }

    @Test
    void aThousandAttributesAreEnough() {
        assertThat(Reads.of(attributes(300)).attributes()).hasSize(300);
        assertThat(message(attributes(50_000))).endsWith("more than 1,000 attributes on one element");
    }

    @Test
    void namesAreShort() {
        assertThat(message("<" + "n".repeat(5_000) + "/>")).endsWith("a name of more than 1,000 characters");
    }

    @Test
    void longTextsAndAttributesAreNoFault() {
        assertThat(Reads.of("<a>" + "x".repeat(20_000_000) + "</a>").text()).hasSize(20_000_000);
        assertThat(Reads.of("<a n='" + "x".repeat(20_000_000) + "'/>").attributes().get(0)).hasSize(20_000_000);
    }

    @Test
    void manyNamesAndNamespacesAreNoFault() {
        StringBuilder xml = new StringBuilder("<a>");
        for (int i = 0; i < 100_000; i++) {
            xml.append("<p").append(i).append(" xmlns:n").append(i).append("='urn:").append(i).append("'/>");
        }
        assertThat(Reads.of(xml + "</a>").elements()).hasSize(100_001);
    }
}
