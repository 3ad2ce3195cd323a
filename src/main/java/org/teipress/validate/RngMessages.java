package org.teipress.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads Jing's messages back: which of its message keys a text was made from, and what was filled in. The patterns come
 * from Jing's own message file, so that keys are never guessed.
 */
final class RngMessages {

    private static final String NVDL_BUNDLE = "com.thaiopensource.validate.nvdl.resources.Messages";
    private static final String BUNDLE = "com.thaiopensource.relaxng.pattern.resources.Messages";

    /** Keys of findings about documents; the rest of the bundle is about schemas or made of fragments. */
    static final List<String> KEYS = List.of("unknown_element", "unexpected_element_required_element_missing",
            "unexpected_element_required_elements_missing", "element_not_allowed_yet", "out_of_context_element",
            "no_attributes_allowed", "invalid_attribute_name", "invalid_attribute_value",
            "required_attributes_missing_expected", "required_attribute_missing", "required_attributes_missing",
            "incomplete_element_required_elements_missing_expected", "incomplete_element_required_element_missing",
            "incomplete_element_required_elements_missing", "text_not_allowed", "document_incomplete",
            "invalid_element_value", "blank_not_allowed", "schema_allows_nothing", "id_no_tokens",
            "id_multiple_tokens", "idref_no_tokens", "idref_multiple_tokens", "idrefs_no_tokens", "missing_id",
            "duplicate_id", "first_id");

    /** Keys of what an NVDL script itself forbids. */
    static final List<String> NVDL_KEYS = List.of("reject_element", "reject_attribute");

    private record Form(String key, Pattern pattern, int literal) {
    }

    private static final List<Form> FORMS = Stream.concat(KEYS.stream(), NVDL_KEYS.stream()).map(RngMessages::form)
            .sorted(Comparator.comparingInt(Form::literal).reversed()).toList();

    private static final Pattern ID_TYPES = form("id_type_conflict").pattern();

    private RngMessages() {
    }

    /** Takes a message apart; its rule is the key as an id. */
    static Complaint parse(String message) {
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(message);
            if (m.matches()) {
                List<String> args = new ArrayList<>();
                for (int i = 1; i <= m.groupCount(); i++) {
                    args.add(m.group(i));
                }
                return complaint(form.key(), args, message);
            }
        }
        return complaint("invalid", List.of(), message);
    }

    private static Complaint complaint(String key, List<String> args, String message) {
        return new Complaint((NVDL_KEYS.contains(key) ? "nvdl-" : "rng-") + key.replace('_', '-'), key, args, message);
    }

    static boolean isAboutIdTypes(String message) {
        return ID_TYPES.matcher(message).matches();
    }

    private static Form form(String key) {
        String text = ResourceBundle.getBundle(NVDL_KEYS.contains(key) ? NVDL_BUNDLE : BUNDLE, Locale.ROOT).getString(key).replace("''", "'");
        StringBuilder regex = new StringBuilder();
        int literal = 0;
        int from = 0;
        Matcher m = Pattern.compile("\\{\\d}").matcher(text);
        while (m.find()) {
            regex.append(Pattern.quote(text.substring(from, m.start()))).append(m.end() == text.length() ? "(.*)" : "(.*?)");
            literal += m.start() - from;
            from = m.end();
        }
        regex.append(Pattern.quote(text.substring(from)));
        literal += text.length() - from;
        return new Form(key, Pattern.compile(regex.toString(), Pattern.DOTALL), literal);
    }
}
