package org.teipress.imports;

import java.text.Normalizer;

/** Leiden text made comparable: white space aside, marks and dots in one of the ways to write them. */
final class Leiden {

    private Leiden() {
    }

    static String plain(String text) {
        return Normalizer.normalize(RoundTrip.squeezed(text), Normalizer.Form.NFC);
    }
}
