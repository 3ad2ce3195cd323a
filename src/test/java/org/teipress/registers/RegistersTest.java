package org.teipress.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teipress.publish.Settings;
import org.teipress.publish.SitePages;

/** Entries of several editions become one where they mean the same; letters and dates find their order. */
class RegistersTest {

    private static Entry person(String name, String geo, List<String> identities, String... mentions) {
        return new Entry(geo.isEmpty() ? "person" : "place", List.of(name), name, identities, List.of(), List.of(), "en", geo,
                "a", IntStream.range(0, mentions.length)
                .mapToObj(i -> List.of("m" + i, "before ", mentions[i], " after", "H", "en")).toList());
    }

    private static Letter letter(String from, String to, String when) {
        return new Letter(List.of(from), List.of(to), "", "", when, when, "", "");
    }

    private static Registers registers(List<Entry> first, List<Entry> second) {
        Registers registers = new Registers("en");
        registers.add("one", "One", first, List.of(), List.of());
        registers.add("two", "Two", second, List.of(), List.of());
        return registers;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Registers registers) {
        List<Map<String, Object>> all = new ArrayList<>();
        registers.pages().stream().filter(p -> p.template().equals("register"))
                .forEach(p -> all.addAll((List<Map<String, Object>>) p.content().get("entries")));
        return all;
    }

    private static List<Object> counts(Registers registers) {
        return entries(registers).stream().map(e -> e.get("count")).toList();
    }

    @Test
    void whoHasOneIdentifierIsOnePerson() {
        Registers registers = registers(List.of(person("Ada", "", List.of("GND:1", "#ada|Ada"), "Ada")),
                List.of(person("A. King", "", List.of("VIAF:2", "GND:1"), "King", "she")));
        assertThat(entries(registers)).singleElement().satisfies(e -> {
            assertThat(e.get("names")).isEqualTo(List.of("Ada", "A. King"));
            assertThat(e.get("count")).isEqualTo(3);
            assertThat((List<?>) e.get("editions")).hasSize(2);
        });
    }

    @Test
    void threeBecomeOneThroughTheThird() {
        Registers registers = registers(List.of(person("A", "", List.of("GND:1"), "x"), person("B", "", List.of("VIAF:2"), "y")),
                List.of(person("C", "", List.of("GND:1", "VIAF:2"), "z"), person("D", "", List.of("VIAF:2"), "w")));
        assertThat(counts(registers)).containsExactly(4);
    }

    @Test
    void oneNameUnderOneXmlIdIsOneButAnXmlIdAloneIsNot() {
        assertThat(counts(registers(List.of(person("Ada", "", List.of("#p1|Ada"), "x")),
                List.of(person("Ada", "", List.of("#p1|Ada"), "y"))))).containsExactly(2);
        assertThat(counts(registers(List.of(person("Ada", "", List.of("#p1|Ada"), "x")),
                List.of(person("Bob", "", List.of("#p1|Bob"), "y"))))).containsExactly(1, 1);
    }

    @Test
    void aNameThatPointsToAListElsewhereFindsIt() {
        assertThat(counts(registers(List.of(person("ada", "", List.of("#p1"), "x", "y")),
                List.of(person("Ada", "", List.of("#p1|Ada")))))).containsExactly(2);
    }

    @Test
    void entriesStandUnderTheirFirstLetterWhateverIsBeforeIt() {
        assertThat(entries(registers(List.of(person("1. Kind", "", List.of("#k|1. Kind"), "x"), person("[Die] Alte", "", List.of("#a|Alte"), "x"),
                person("Bäcker", "", List.of("#b|Bäcker"), "x")), List.of())))
                .extracting(e -> String.valueOf(((List<?>) e.get("names")).get(0))).containsExactly("Bäcker", "[Die] Alte", "1. Kind");
    }

    @Test
    void aLongRegisterGoesOnOnFurtherPages() {
        String[] many = IntStream.range(0, 3000).mapToObj(i -> "x").toArray(String[]::new);
        Registers registers = registers(List.of(person("A", "", List.of("GND:1"), many), person("B", "", List.of("GND:2"), many),
                person("C", "", List.of("GND:3"), many)), List.of());
        List<SitePages.Page> pages = registers.pages();
        assertThat(pages).extracting(SitePages.Page::path).containsExactly("persons.html", "persons-2.html");
        assertThat(pages.get(0).menu()).contains("persons");
        assertThat(pages.get(1).menu()).isEmpty();
        assertThat(pages.get(0).content().get("initials").toString()).contains("persons-2.html#n-gnd-3");
    }

    @Test
    @SuppressWarnings("unchecked")
    void placesLieWhereTheyLieAndNamesCoverNothing() {
        Registers registers = registers(List.of(person("North", "60 10", List.of("#n|North"), "x"),
                person("South", "50 10", List.of("#s|South"), "x"), person("East", "50 20", List.of("#e|East"), "x"),
                person("Eastern", "50 20.01", List.of("#f|Eastern"), "x")), List.of());
        Map<String, Object> map = (Map<String, Object>) registers.pages().get(0).content().get("map");
        List<Map<String, Object>> points = (List<Map<String, Object>>) map.get("points");
        assertThat(points).hasSize(4);
        Map<Object, Map<String, Object>> byName = new java.util.HashMap<>();
        points.forEach(p -> byName.put(p.get("name"), p));
        assertThat((Double) byName.get("North").get("y")).isLessThan((Double) byName.get("South").get("y"));
        assertThat(byName.get("South").get("y")).isEqualTo(byName.get("East").get("y"));
        assertThat((Double) byName.get("South").get("x")).isLessThan((Double) byName.get("East").get("x"));
        assertThat(byName.get("East").get("labelX")).isNotEqualTo(byName.get("Eastern").get("labelX"));
    }

    @Test
    void tilesComeFromOneHostThatTheProjectNames() {
        Settings named = Settings.DEFAULT.withWeb(Map.of("map-tiles", "https://t.example.org:8443/{z}/{x}/{y}.png?k=1", "map-credit", "Them"));
        assertThat(MapTiles.of(named).orElseThrow().shown()).containsEntry("host", "t.example.org:8443").containsEntry("credit", "Them");
        assertThat(MapTiles.of(Settings.DEFAULT)).isEmpty();
        assertThat(List.of("https://t.org/{z}/{x}/{y}", "https://t.org/a/{z}-{y}-{x}.png")).allMatch(MapTiles::isAddress);
        assertThat(List.of("http://t.org/{z}/{x}/{y}", "https://t.org/{z}/{x}", "https://{s}.t.org/{z}/{x}/{y}", "//t.org/{z}/{x}/{y}",
                "https://*/{z}/{x}/{y}", "https://a@t.org/{z}/{x}/{y}", "https://t.org/{z}/{x}/{y}; script-src *", "tiles/{z}/{x}/{y}"))
                .noneMatch(MapTiles::isAddress);
    }

    @Test
    void lettersStandInEachOrderAndTheUndatedLast() {
        Registers registers = new Registers("en");
        registers.add("one", "One", List.of(), List.of(letter("B", "X", "1900-05"), letter("A", "Z", ""), letter("C", "Y", "-0050")),
                List.of());
        Map<String, List<String>> senders = new java.util.HashMap<>();
        registers.pages().forEach(p -> Optional.ofNullable((List<?>) p.content().get("letters")).ifPresent(rows -> senders.put(p.path(),
                rows.stream().map(r -> ((Letter) ((Map<?, ?>) r).get("letter")).from().get(0)).toList())));
        assertThat(senders).containsEntry("letters.html", List.of("C", "B", "A"))
                .containsEntry("letters-by-sender.html", List.of("A", "B", "C"))
                .containsEntry("letters-by-receiver.html", List.of("B", "C", "A")).hasSize(4);
    }

    @Test
    @SuppressWarnings("unchecked")
    void yearsBeforeOurEraComeFirstTheEarlierTheSooner() {
        Registers registers = new Registers("en");
        registers.add("one", "One", List.of(), List.of(), List.of(dated("1925-10-02"), dated("-0044-03-15"), dated("-0100"),
                dated("0079/0080"), dated("1925-01")));
        List<Map<String, Object>> years = (List<Map<String, Object>>) registers.pages().get(0).content().get("years");
        assertThat(years).extracting(y -> y.get("year")).containsExactly(-100, -44, 79, 1925);
        assertThat((List<Map<String, Object>>) years.get(3).get("items")).extracting(i -> i.get("when")).containsExactly("1925-01", "1925-10-02");
    }

    @Test
    void aBirthIsToldOnce() {
        Registers registers = new Registers("en");
        Dated birth = new Dated("1815", "1815", "birth", List.of("", "Ada", ""), "a", "en");
        registers.add("one", "One", List.of(), List.of(), List.of(birth));
        registers.add("two", "Two", List.of(), List.of(), List.of(birth));
        assertThat(((Map<?, ?>) ((List<?>) registers.pages().get(0).content().get("years")).get(0)).get("items"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(1);
    }

    private static Dated dated(String when) {
        return new Dated(when, when, "text", List.of("", when, ""), "a", "en");
    }
}
