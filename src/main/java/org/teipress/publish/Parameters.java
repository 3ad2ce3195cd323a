package org.teipress.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;

/** What stylesheets want to know of a project's decisions. */
final class Parameters {

    private static final Set<String> OF_WEB = Set.of("lemma-witnesses", "image-hosts");

    private Parameters() {
    }

    /** For every output. */
    static Map<QName, XdmValue> of(Settings settings) {
        Map<QName, XdmValue> parameters = new HashMap<>();
        settings.title().ifPresent(t -> parameters.put(new QName("title"), new XdmAtomicValue(t)));
        settings.language().ifPresent(l -> parameters.put(new QName("language"), new XdmAtomicValue(l)));
        parameters.put(new QName("views"), Preparation.words(settings.views()));
        parameters.put(new QName("page-width"), new XdmAtomicValue(settings.page().size().width()));
        parameters.put(new QName("page-height"), new XdmAtomicValue(settings.page().size().height()));
        parameters.put(new QName("font-size"), new XdmAtomicValue(settings.page().fontSize()));
        return parameters;
    }

    /** For plain text. */
    static Map<QName, XdmValue> ofText(Settings settings) {
        Map<QName, XdmValue> parameters = of(settings);
        parameters.put(new QName("transcript"), new XdmAtomicValue(settings.transcript()));
        return parameters;
    }

    /** For the printed page. */
    static Map<QName, XdmValue> ofPrint(Settings settings) {
        Map<QName, XdmValue> parameters = of(settings);
        parameters.put(new QName("views"), Preparation.words(settings.printedViews()));
        settings.print().forEach((name, value) -> parameters.put(new QName(name), value(value)));
        return parameters;
    }

    /** For the web edition: those of its settings that its stylesheets decide by. */
    static Map<QName, XdmValue> ofWeb(Settings settings) {
        Map<QName, XdmValue> parameters = of(settings);
        settings.web().forEach((name, value) -> {
            if (OF_WEB.contains(name)) {
                parameters.put(new QName(name), value(value));
            }
        });
        return parameters;
    }

    /** The paths of files by what they belong to. */
    static XdmValue paths(Map<String, PublishedFile> files) {
        Map<String, String> paths = new HashMap<>();
        files.forEach((of, file) -> paths.put(of, file.path()));
        return XdmMap.makeMap(paths);
    }

    private static XdmValue value(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Parameters::value).reduce(XdmValue.makeSequence(List.of()), XdmValue::append);
        }
        return value instanceof Boolean truth ? new XdmAtomicValue(truth)
                : value instanceof Double number ? new XdmAtomicValue(number) : new XdmAtomicValue(String.valueOf(value));
    }
}
