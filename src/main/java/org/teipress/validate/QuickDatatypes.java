package org.teipress.validate;

import com.thaiopensource.datatype.Datatype2;
import com.thaiopensource.datatype.DatatypeLibraryLoader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relaxng.datatype.Datatype;
import org.relaxng.datatype.DatatypeBuilder;
import org.relaxng.datatype.DatatypeException;
import org.relaxng.datatype.DatatypeLibrary;
import org.relaxng.datatype.DatatypeLibraryFactory;
import org.relaxng.datatype.DatatypeStreamingValidator;
import org.relaxng.datatype.ValidationContext;

/**
 * Jing's datatypes, which remember what they have judged: the same few hundred values stand in most attributes of TEI. Jing also writes a
 * message for each alternative that does not fit, even where another one fits; these say only a number, from which {@link #explained}
 * makes the message when somebody is going to read it. One serves one schema; thread-safe.
 */
final class QuickDatatypes implements DatatypeLibraryFactory {

    private static final Pattern TOLD = Pattern.compile("\u0001(\\d+):([^\u0002]*)\u0002");

    /** Longer values are running text, which does not come again. */
    private static final int LONGEST = 100;

    private static final int MOST = 5_000;

    private final DatatypeLibraryFactory libraries = new DatatypeLibraryLoader();
    private final Map<Datatype, Remembering> known = new IdentityHashMap<>();
    private final List<Remembering> all = new ArrayList<>();

    @Override
    public @Nullable DatatypeLibrary createDatatypeLibrary(String uri) {
        DatatypeLibrary library = libraries.createDatatypeLibrary(uri);
        return library == null ? null : new Library(library);
    }

    /** A message of Jing with the reasons of the datatypes in words. */
    String explained(String message) {
        return message.indexOf('\u0001') < 0 ? message : TOLD.matcher(message).replaceAll(m ->
                Matcher.quoteReplacement(all.get(Integer.parseInt(m.group(1))).reason(m.group(2))));
    }

    private synchronized Datatype remembering(Datatype type, String name) {
        if (type instanceof Datatype2 always && always.alwaysValid() || type.isContextDependent()) {
            return type;
        }
        return known.computeIfAbsent(type, t -> {
            Remembering remembering = new Remembering(t, name, all.size());
            all.add(remembering);
            return remembering;
        });
    }

    private final class Library implements DatatypeLibrary {
        private final DatatypeLibrary library;

        Library(DatatypeLibrary library) {
            this.library = library;
        }

        @Override
        public DatatypeBuilder createDatatypeBuilder(String name) throws DatatypeException {
            DatatypeBuilder builder = library.createDatatypeBuilder(name);
            return new DatatypeBuilder() {
                private String plain = name;

                @Override
                public void addParameter(String parameter, String value, ValidationContext context) throws DatatypeException {
                    plain = "";
                    builder.addParameter(parameter, value, context);
                }

                @Override
                public Datatype createDatatype() throws DatatypeException {
                    return remembering(builder.createDatatype(), plain);
                }
            };
        }

        @Override
        public Datatype createDatatype(String name) throws DatatypeException {
            return remembering(library.createDatatype(name), name);
        }
    }

    /** A datatype whose values mean the same wherever they stand. */
    private static final class Remembering implements Datatype {
        private final Datatype type;
        private final String name;
        private final int number;
        private final Map<String, Boolean> judged = new ConcurrentHashMap<>();

        Remembering(Datatype type, String name, int number) {
            this.type = type;
            this.name = name;
            this.number = number;
        }

        @Override
        public boolean isValid(String literal, @Nullable ValidationContext context) {
            if (literal.length() > LONGEST) {
                return type.isValid(literal, context);
            }
            Boolean before = judged.get(literal);
            if (before != null) {
                return before;
            }
            boolean valid = PlainDates.areSurely(name, literal) || type.isValid(literal, context);
            if (judged.size() < MOST) {
                judged.put(literal, valid);
            }
            return valid;
        }

        @Override
        public void checkValid(String literal, @Nullable ValidationContext context) throws DatatypeException {
            if (!isValid(literal, context)) {
                throw new Unfit(number, literal);
            }
        }

        private String reason(String literal) {
            try {
                type.checkValid(literal, null);
                return "";
            } catch (DatatypeException e) {
                return String.valueOf(e.getMessage());
            }
        }

        @Override
        public DatatypeStreamingValidator createStreamingValidator(ValidationContext context) {
            return type.createStreamingValidator(context);
        }

        @Override
        public Object createValue(String literal, ValidationContext context) {
            return type.createValue(literal, context);
        }

        @Override
        public boolean sameValue(Object one, Object other) {
            return type.sameValue(one, other);
        }

        @Override
        public int valueHashCode(Object value) {
            return type.valueHashCode(value);
        }

        @Override
        public int getIdType() {
            return type.getIdType();
        }

        @Override
        public boolean isContextDependent() {
            return false;
        }
    }

    /** Thrown for each alternative that does not fit, so without a stack trace. */
    private static final class Unfit extends DatatypeException {
        private static final long serialVersionUID = 1L;

        Unfit(int type, String literal) {
            super("\u0001" + type + ":" + literal.replace('\u0002', ' ') + "\u0002");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
