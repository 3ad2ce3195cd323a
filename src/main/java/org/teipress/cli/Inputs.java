package org.teipress.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders as users name them: by path, or by a glob that no shell has spelled out. */
final class Inputs {

    private Inputs() {
    }

    /**
     * The paths that are meant.
     *
     * @throws IOException if one of them is not there
     */
    static List<Path> expand(List<String> names) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            boolean glob = name.matches(".*[*?\\[{].*") && !exists(name);
            if (glob) {
                paths.addAll(matching(name));
            } else if (exists(name)) {
                paths.add(Path.of(name));
            } else {
                throw new NoSuchFileException(name, null, "no such file or folder");
            }
        }
        return paths;
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<Path> matching(String glob) throws IOException {
        int wild = glob.replaceAll("[*?\\[{].*", "").lastIndexOf('/');
        Path start = Path.of(wild < 0 ? "" : glob.substring(0, Math.max(1, wild)));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        if (!Files.isDirectory(start)) {
            throw new NoSuchFileException(glob, null, "nothing matches");
        }
        try (Stream<Path> all = Files.walk(start)) {
            List<Path> found = all.filter(matcher::matches).sorted().toList();
            if (found.isEmpty()) {
                throw new NoSuchFileException(glob, null, "nothing matches");
            }
            return found;
        }
    }
}
