package org.teipress.registers;

import java.util.List;
import java.util.Map;

/**
 * A person, place, body, work, object or term of one edition, as {@code xslt/knowledge/entries.xsl} tells of it.
 *
 * @param register   {@code person}, {@code place}, {@code org}, {@code work}, {@code object} or {@code term}
 * @param names      what it is called, the preferred name in front; never empty
 * @param sort       by what it is sorted
 * @param identities identifiers that other editions may share, such as {@code GND:118540238}; {@code #id|name} for an entry
 *                   of a list; {@code #id} for a name that points to a list elsewhere
 * @param links      pages of authority files: {@code name} and {@code href}
 * @param facts      what is told of it: {@code name}, {@code value}, {@code when}
 * @param language   of its names; may be empty
 * @param geo        latitude and longitude in degrees, a space between; may be empty
 * @param address    of its entry in the edition; empty where only the text names it
 * @param mentions   arrays of six: address, words before, words, words after, heading above, language
 */
public record Entry(String register, List<String> names, String sort, List<String> identities,
                    List<Map<String, String>> links, List<Map<String, String>> facts, String language, String geo,
                    String address, List<List<String>> mentions) {
}
