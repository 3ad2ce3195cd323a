package org.teipress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The version of the program and of the engines inside it. */
final class Versions implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("teipress " + own());
        lines.add("Saxon-HE " + net.sf.saxon.Version.getProductVersion());
        lines.add("Xerces " + org.apache.xerces.impl.Version.getVersion().replaceAll("[^0-9.]", ""));
        lines.add("Jing " + jing());
        lines.add("SchXslt2 " + pom("name.dmaus.schxslt/schxslt2"));
        lines.add("Apache FOP " + pom("org.apache.xmlgraphics/fop-core"));
        lines.add("PDFBox " + org.apache.pdfbox.util.Version.getVersion());
        lines.add("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        return lines.toArray(String[]::new);
    }

    /** The version of this program. */
    static String own() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("(unpacked)");
    }

    /** Jing's jar says its version in a resource of its own. */
    private static String jing() {
        try {
            return java.util.ResourceBundle.getBundle("com.thaiopensource.relaxng.util.resources.Version").getString("version");
        } catch (java.util.MissingResourceException e) {
            return "of unknown version";
        }
    }

    /** The version that a library's own pom.properties states. */
    private static String pom(String library) {
        java.util.Properties properties = new java.util.Properties();
        try (java.io.InputStream in = Versions.class
                .getResourceAsStream("/META-INF/maven/" + library + "/pom.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (java.io.IOException e) {
            return "of unknown version";
        }
        return properties.getProperty("version", "of unknown version");
    }
}
