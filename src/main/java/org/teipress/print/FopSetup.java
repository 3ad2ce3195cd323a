package org.teipress.print;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;

/** FOP's configuration, built without a file: the fonts of this program and no others. */
final class FopSetup {

    /** The families that drawings ask for; else FOP takes a font that it does not embed. */
    private static final List<String> SERIF = List.of("serif", "any", "Times", "Times New Roman", "Times-Roman",
            "Georgia", "Serif", "Gentium");
    private static final List<String> SANS = List.of("sans-serif", "Helvetica", "Arial", "SansSerif", "Dialog",
            "Verdana");
    private static final List<String> MONO = List.of("monospace", "Courier", "Courier New", "Monospaced");

    private FopSetup() {
    }

    static Configuration of(Fonts fonts) {
        StringBuilder xml = new StringBuilder("<fop version='1.0'><strict-configuration>true</strict-configuration>"
                + "<strict-validation>true</strict-validation><use-cache>false</use-cache>"
                + "<renderers><renderer mime='application/pdf'><pdf-a-mode>PDF/A-2u</pdf-a-mode>"
                + "<pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>");
        fonts.byName().forEach((family, faces) -> xml.append(family(List.of(family), faces)));
        xml.append(family(SERIF, fonts.byName().get(Fonts.TEXT)));
        xml.append(family(SANS, fonts.byName().getOrDefault("DejaVu Sans", fonts.byName().get(Fonts.TEXT))));
        xml.append(family(MONO, fonts.byName().get(Fonts.CODE)));
        xml.append("</fonts></renderer></renderers></fop>");
        try {
            return new DefaultConfigurationBuilder().build(
                    new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every style of a family, the missing ones by the nearest that there is. */
    private static String family(List<String> names, EnumMap<FontStyle, Typeface> faces) {
        Map<Typeface, StringBuilder> triplets = new LinkedHashMap<>();
        for (FontStyle style : FontStyle.values()) {
            Typeface face = faces.getOrDefault(style, faces.get(FontStyle.REGULAR));
            names.forEach(name -> triplets.computeIfAbsent(face, f -> new StringBuilder()).append(String.format(
                    "<font-triplet name='%s' style='%s' weight='%s'/>", name, style.slope(), style.weight())));
        }
        StringBuilder xml = new StringBuilder();
        triplets.forEach((face, triplet) -> xml.append(String.format(
                "<font kerning='yes' embedding-mode='subset' embed-url='%s'>%s</font>",
                PrintResources.font(face.path()), triplet)));
        return xml.toString();
    }
}
