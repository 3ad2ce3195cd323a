package org.teipress.schema;

import com.thaiopensource.relaxng.output.OutputDirectory;
import com.thaiopensource.xml.out.CharRepertoire;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files in memory; the first one opened is the main one. */
final class TextFiles implements OutputDirectory {

    private static final int LINE = 110;

    private final String main;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, StringWriter> written = new LinkedHashMap<>();

    /**
     * An empty folder.
     *
     * @param uri  how the writer names the main file
     * @param main the name that it gets
     */
    TextFiles(String uri, String main) {
        this.main = main;
        names.put(uri, main);
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        written.forEach((name, writer) -> texts.put(name, writer.toString()));
        return texts;
    }

    private String name(String uri) {
        String extension = main.substring(main.lastIndexOf('.'));
        return names.computeIfAbsent(uri, u -> {
            String stem = u.replaceAll("^.*/|\\.[^.]*$", "");
            return names.containsValue(stem + extension) ? stem + "-" + names.size() + extension : stem + extension;
        });
    }

    @Override
    public Stream open(String uri, String encoding) throws IOException {
        StringWriter writer = new StringWriter();
        written.put(name(uri), writer);
        return new Stream(writer, "UTF-8", CharRepertoire.getInstance(StandardCharsets.UTF_8.name()));
    }

    @Override
    public String reference(String from, String to) {
        return name(to);
    }

    @Override
    public String getLineSeparator() {
        return "\n";
    }

    @Override
    public int getLineLength() {
        return LINE;
    }

    @Override
    public void setLineLength(int length) {
        // One length suits all.
    }

    @Override
    public int getIndent() {
        return 2;
    }

    @Override
    public void setIndent(int indent) {
        // One indent suits all.
    }

    @Override
    public void setEncoding(String encoding) {
        // Always UTF-8.
    }
}
