package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.datatype.DatatypeLibraryLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relaxng.datatype.Datatype;
import org.relaxng.datatype.DatatypeException;
import org.relaxng.datatype.DatatypeLibrary;

class PlainDatesTest {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema-datatypes";

    /** Whatever is let through at a glance, Jing lets through too; and the dates that occur are let through. */
    @Test
    void noDateIsValidThatJingRefuses() throws DatatypeException {
        DatatypeLibrary jing = new DatatypeLibraryLoader().createDatatypeLibrary(XSD);
        for (String type : List.of("gYear", "gYearMonth", "date", "gMonth", "dateTime", "anyURI")) {
            Datatype judge = jing.createDatatype(type);
            assertThat(literals()).filteredOn(l -> PlainDates.areSurely(type, l)).allMatch(l -> judge.isValid(l, null));
        }
        assertThat(PlainDates.areSurely("date", "1912-02-29")).isTrue();
        assertThat(PlainDates.areSurely("date", "1900-02-29")).isFalse();
        assertThat(PlainDates.areSurely("gYear", "0042")).isTrue();
        assertThat(PlainDates.areSurely("gYearMonth", "1922-12")).isTrue();
    }

    @Test
    void aDatatypeJudgesAValueThatItHasSeenAsBefore() throws DatatypeException {
        QuickDatatypes quick = new QuickDatatypes();
        Datatype number = quick.createDatatypeLibrary(XSD).createDatatype("integer");
        for (int i = 0; i < 2; i++) {
            assertThat(number.isValid("12", null)).isTrue();
            assertThat(number.isValid("twelve", null)).isFalse();
        }
        try {
            number.checkValid("twelve", null);
        } catch (DatatypeException e) {
            assertThat(quick.explained("; " + e.getMessage())).isEqualTo("; must be an integer");
            return;
        }
        throw new AssertionError("twelve is no integer");
    }

    private static List<String> literals() {
        List<String> literals = new ArrayList<>(List.of("", "x", "19220-1-1", "1922-1-01", "1922-011", "١٩٢٢", "-922", "1922Z"));
        for (String year : List.of("0000", "0001", "1900", "1904", "2000", "2100", "9999")) {
            literals.add(year);
            for (int month = 0; month < 14; month++) {
                String yearMonth = year + "-" + (month < 10 ? "0" : "") + month;
                literals.add(yearMonth);
                for (int day = 0; day < 33; day++) {
                    literals.add(yearMonth + "-" + (day < 10 ? "0" : "") + day);
                }
            }
        }
        return literals;
    }
}
