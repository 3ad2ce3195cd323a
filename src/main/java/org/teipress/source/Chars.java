package org.teipress.source;

/** What a {@link String} can do and a {@link CharSequence} cannot: looking for something in a text that may lie on the disk. */
public final class Chars {

    private Chars() {
    }

    /** Where {@code wanted} stands first, at {@code from} or behind it; -1 if nowhere. */
    public static int indexOf(CharSequence text, String wanted, int from) {
        if (text instanceof String string) {
            return string.indexOf(wanted, from);
        }
        for (int i = Math.max(0, from); i <= text.length() - wanted.length(); i++) {
            if (startsWith(text, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where {@code wanted} stands last, at {@code from} or before it; -1 if nowhere. */
    public static int lastIndexOf(CharSequence text, String wanted, int from) {
        if (text instanceof String string) {
            return string.lastIndexOf(wanted, from);
        }
        for (int i = Math.min(from, text.length() - wanted.length()); i >= 0; i--) {
            if (startsWith(text, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether {@code wanted} stands at an offset. */
    public static boolean startsWith(CharSequence text, String wanted, int at) {
        if (at < 0 || at > text.length() - wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text.charAt(at + i) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
