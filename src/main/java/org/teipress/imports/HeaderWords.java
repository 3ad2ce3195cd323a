package org.teipress.imports;

import java.util.Optional;

/**
 * What a person says of a transcript, for its teiHeader. Whatever is missing is guessed or left for later, and said.
 *
 * @param title     of the edition; else the first heading, else the name of the file
 * @param author    of the text
 * @param editor    who answers for the brackets
 * @param language  as in {@code xml:lang}; else guessed
 * @param source    what was transcribed: an archive with its number, a book
 * @param publisher who publishes the edition
 * @param written   when it was written: a day, month or year, or two of them with a stroke between
 * @param licence   the address of the licence under which it is published, or its name
 */
public record HeaderWords(Optional<String> title, Optional<String> author, Optional<String> editor, Optional<String> language,
                          Optional<String> source, Optional<String> written, Optional<String> publisher, Optional<String> licence) {

    /** Nothing said. */
    public static final HeaderWords NONE = new HeaderWords(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, and where nothing is said, what others say. */
    HeaderWords or(HeaderWords other) {
        return new HeaderWords(title.or(other::title), author.or(other::author), editor.or(other::editor), language.or(other::language),
                source.or(other::source), written.or(other::written), publisher.or(other::publisher), licence.or(other::licence));
    }

    /** The same with a title. */
    public HeaderWords withTitle(String words) {
        return new HeaderWords(Optional.of(words), author, editor, language, source, written, publisher, licence);
    }

    /** The same with an author. */
    public HeaderWords withAuthor(String words) {
        return new HeaderWords(title, Optional.of(words), editor, language, source, written, publisher, licence);
    }

    /** The same with a language. */
    public HeaderWords withLanguage(String tag) {
        return new HeaderWords(title, author, editor, Optional.of(tag), source, written, publisher, licence);
    }
}
