package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plan of a layout is made from what the layout before showed, and comes to rest. */
class NotePlanTest {

    private static NotePlan mentioning(String line) {
        return new NotePlan(Map.of(), Map.of("far", new NotePlan.Folio(9, "10", line, "")), Map.of());
    }

    @Test
    void referencesDoNotGrowNarrower() {
        NotePlan next = mentioning("12").next(mentioning("4"));
        assertThat(next.mentions().get("far").line()).isEqualTo("4");
        assertThat(next.mentions().get("far").figures().line()).isEqualTo(2);
        assertThat(next.astray(mentioning("4"))).isZero();
        assertThat(next.astray(mentioning("5"))).isEqualTo(1);
        assertThat(next.next(mentioning("5")).mentions().get("far").figures().line()).isEqualTo(2);
    }

    @Test
    void notesHeldBackStayWithTheirPageWhenItMoves() {
        NotePlan plan = new NotePlan(Map.of("held", new NotePlan.Place(35, "4", "", true),
                "other", new NotePlan.Place(34, "20", "", false)), Map.of(), Map.of());
        NotePlan seen = new NotePlan(Map.of("held", new NotePlan.Place(36, "1", "", false),
                "other", new NotePlan.Place(35, "22", "", false)), Map.of(), Map.of());
        NotePlan next = plan.next(seen);
        assertThat(next.places().get("held")).isEqualTo(new NotePlan.Place(36, "1", "", true));
        assertThat(next.places().get("other")).isEqualTo(new NotePlan.Place(35, "22", "", false));
        assertThat(next.astray(seen)).isZero();
    }
}
