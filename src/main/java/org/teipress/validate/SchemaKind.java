package org.teipress.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.source.Source;

/** The languages in which a schema can be written. */
enum SchemaKind {
    RNG("RELAX NG"),
    RNC("RELAX NG"),
    XSD("XML Schema"),
    SCHEMATRON("Schematron"),
    ODD("ODD"),
    DTD("DTD"),
    NVDL("NVDL"),
    UNKNOWN("schema");

    static final String SCHEMATRON_NAMESPACE = "http://purl.oclc.org/dsdl/schematron";

    private static final Pattern ROOT = Pattern.compile("<(?:([\\w.-]+):)?([\\w.-]+)(\\s[^>]*)?/?>");

    private final String checkName;

    SchemaKind(String checkName) {
        this.checkName = checkName;
    }

    /** The name of the check in a report. */
    String checkName() {
        return checkName;
    }

    /** What an address or a declared type promises; empty if it promises nothing. */
    static Optional<SchemaKind> promised(String address, Optional<String> type, Optional<String> namespace) {
        String ns = namespace.orElse("");
        if (ns.contains("schematron")) {
            return Optional.of(SCHEMATRON);
        }
        if (ns.contains("relaxng")) {
            return Optional.of(RNG);
        }
        if (ns.contains("dsdl/nvdl")) {
            return Optional.of(NVDL);
        }
        String mime = type.orElse("");
        if (mime.endsWith("/xml-dtd")) {
            return Optional.of(DTD);
        }
        if (mime.contains("relax-ng-compact")) {
            return Optional.of(RNC);
        }
        return byEnding(address.replaceAll("[?#].*$", "").toLowerCase(Locale.ROOT));
    }

    private static Optional<SchemaKind> byEnding(String path) {
        int dot = path.lastIndexOf('.');
        return switch (dot < 0 ? "" : path.substring(dot + 1)) {
            case "rng" -> Optional.of(RNG);
            case "rnc" -> Optional.of(RNC);
            case "xsd" -> Optional.of(XSD);
            case "sch", "isosch", "schematron" -> Optional.of(SCHEMATRON);
            case "odd" -> Optional.of(ODD);
            case "dtd" -> Optional.of(DTD);
            case "nvdl" -> Optional.of(NVDL);
            default -> Optional.empty();
        };
    }

    /** The name of the root element of a file, if it has one. */
    static Optional<String> root(Source source) {
        Matcher m = ROOT.matcher(head(source));
        return m.find() ? Optional.of(m.group(2)) : Optional.empty();
    }

    private static String head(Source source) {
        String head = source.text().substring(0, Math.min(source.text().length(), 20_000));
        return head.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE.*?>", "");
    }

    /** What a file really is: by its root element where it is XML. */
    static SchemaKind of(Source source) {
        String plain = head(source);
        Matcher m = ROOT.matcher(plain);
        if (!plain.stripLeading().startsWith("<")) {
            return plain.isBlank() ? UNKNOWN : RNC;
        }
        if (!m.find()) {
            return plain.contains("<!ELEMENT") || plain.contains("<!ENTITY") ? DTD : UNKNOWN;
        }
        String prefix = m.group(1) == null ? "" : ":" + m.group(1);
        Matcher declared = Pattern.compile("xmlns" + Pattern.quote(prefix) + "\\s*=\\s*[\"']([^\"']*)[\"']")
                .matcher(m.group(3) == null ? "" : m.group(3));
        return switch (declared.find() ? declared.group(1) : "") {
            case "http://relaxng.org/ns/structure/1.0" -> RNG;
            case SCHEMATRON_NAMESPACE -> SCHEMATRON;
            case "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0" -> NVDL;
            case "http://www.w3.org/2001/XMLSchema" -> m.group(2).equals("schema") ? XSD : UNKNOWN;
            case "http://www.tei-c.org/ns/1.0" -> source.text().contains("schemaSpec") ? ODD : UNKNOWN;
            default -> UNKNOWN;
        };
    }
}
