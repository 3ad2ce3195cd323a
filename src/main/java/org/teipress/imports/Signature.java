package org.teipress.imports;

import java.util.Optional;

/**
 * Who signs a remark: "… – Author's Note", "… — Прим. ред.".
 *
 * @param author    whether the author of the text signs, not its editor
 * @param canonical whether the wording is the one that the convention prints
 * @param words     how much of the remark stands before the dash
 */
record Signature(boolean author, boolean canonical, int words) {

    static Optional<Signature> of(Phrases phrases, ImportConvention convention, String remark) {
        int dash = Math.max(Math.max(remark.lastIndexOf('–'), remark.lastIndexOf('—')), remark.lastIndexOf(" - ") + 1);
        if (dash <= 0 || remark.length() - dash > 60) {
            return Optional.empty();
        }
        String tail = remark.substring(dash + 1).strip().replaceAll("\\s+", " ");
        boolean author = phrases.is("author-signature", tail);
        if (!author && !phrases.is("editor-signature", tail)) {
            return Optional.empty();
        }
        boolean canonical = author && remark.charAt(dash) == '–' && tail.equals(convention == ImportConvention.DOCUMENTARY_GERMAN ? "Anm. d. Verf." : "Author's Note");
        return Optional.of(new Signature(author, canonical, remark.substring(0, dash).stripTrailing().length()));
    }
}
