package org.teipress.report.format;

import java.net.URI;

/**
 * How a report shall look.
 *
 * @param base    the folder that file names are shown relative to
 * @param colour  whether to use the colours of a terminal
 * @param columns how wide lines may be
 * @param version the version of the program, for formats that name it
 */
public record Style(URI base, boolean colour, int columns, String version) {

    /** Plain text, 100 columns wide. */
    public static Style plain(URI base, String version) {
        return new Style(base, false, 100, version);
    }

    /** The name of a file as the reader of the report would write it. */
    String name(URI file) {
        if (!"file".equals(file.getScheme()) || file.getPath() == null) {
            return file.toString();
        }
        String path = file.getPath();
        String folder = String.valueOf(base.getPath());
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    /** The same as a URI reference: escaped, relative where that is possible. */
    String reference(URI file) {
        if (!"file".equals(file.getScheme())) {
            return file.toString();
        }
        String folder = base.toString();
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        String whole = file.toString();
        return whole.startsWith(prefix) ? whole.substring(prefix.length()) : whole;
    }
}
