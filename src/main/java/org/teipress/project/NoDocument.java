package org.teipress.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why there is nothing to do below some folders, in words: what their XML files are instead of TEI documents, and the way out. */
public final class NoDocument {

    private static final Pattern ROOT = Pattern.compile(
            "\\A\\uFEFF?(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE(?:[^\\[>]|\\[.*?\\])*>)*<((?:[\\w.-]+:)?[\\w.-]+)", Pattern.DOTALL);

    private NoDocument() {
    }

    /**
     * The sentence for folders in which no TEI document was found.
     *
     * @throws IOException if a folder cannot be read
     */
    public static String in(List<Path> folders) throws IOException {
        String sentence = "There is no TEI document in " + folders.stream().map(Path::toString).collect(Collectors.joining(", ")) + ".";
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                files.addAll(EditionFinder.xmlBelow(folder, Integer.MAX_VALUE));
            }
        }
        if (files.isEmpty()) {
            return sentence;
        }
        Path first = files.stream().sorted().findFirst().orElseThrow();
        Matcher root = ROOT.matcher(EditionFinder.head(first));
        String begins = root.lookingAt() ? "begins with <" + root.group(1) + ">" : "has no element at its beginning";
        return sentence + (files.size() == 1 ? " The XML file " : " Of the " + files.size() + " XML files, ") + first.getFileName() + " " + begins
                + (begins.endsWith("<TEI.2>") || begins.endsWith("<teiCorpus.2>")
                        ? ", which is TEI P4: convert it to P5 first." : "; a document begins with <TEI> or <teiCorpus>, and may include others with xi:include.");
    }
}
