package org.teipress.print;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;

/** FOP's configuration, built without a file: the fonts of this program and no others. */
final class FopSetup {

    private FopSetup() {
    }

    static Configuration of(Fonts fonts) {
        StringBuilder xml = new StringBuilder("<fop version='1.0'><strict-configuration>true</strict-configuration>"
                + "<strict-validation>true</strict-validation><use-cache>false</use-cache>"
                + "<renderers><renderer mime='application/pdf'><fonts>");
        fonts.byName().forEach((family, faces) -> xml.append(family(family, faces)));
        xml.append("</fonts></renderer></renderers></fop>");
        try {
            return new DefaultConfigurationBuilder().build(
                    new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every style of a family, the missing ones by the nearest that there is. */
    private static String family(String family, EnumMap<FontStyle, Typeface> faces) {
        Map<Typeface, StringBuilder> triplets = new LinkedHashMap<>();
        for (FontStyle style : FontStyle.values()) {
            Typeface face = faces.getOrDefault(style, faces.get(FontStyle.REGULAR));
            triplets.computeIfAbsent(face, f -> new StringBuilder()).append(String.format(
                    "<font-triplet name='%s' style='%s' weight='%s'/>", family, style.slope(), style.weight()));
        }
        StringBuilder xml = new StringBuilder();
        triplets.forEach((face, names) -> xml.append(String.format(
                "<font kerning='yes' embedding-mode='subset' embed-url='%s'>%s</font>",
                PrintResources.font(face.path()), names)));
        return xml.toString();
    }
}
