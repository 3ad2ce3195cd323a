package org.teipress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for each Java file: its length, the length of its methods, and what is said about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaStyleTest {

    private static final int LONGEST_METHOD = 30;
    private static final int LONGEST_FILE = 400;
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    private final List<String> longMethods = new ArrayList<>();
    private final List<String> silentTypes = new ArrayList<>();
    private final List<Path> main;
    private final List<Path> all;

    JavaStyleTest() throws IOException {
        main = javaBelow(MAIN);
        all = Stream.concat(main.stream(), javaBelow(TESTS).stream()).toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(all));
            DocTrees trees = DocTrees.instance(task);
            task.parse().forEach(unit -> new Look(trees, unit).scan(unit, null));
        }
    }

    private static List<Path> javaBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** One file, looked through. */
    private final class Look extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private final CompilationUnitTree unit;

        Look(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isMain() && isPublic(getCurrentPath()) && trees.getDocComment(getCurrentPath()) == null) {
                silentTypes.add(file() + ": " + type.getSimpleName());
            }
            return super.visitClass(type, nothing);
        }

        /** Public all the way up, as others see it. */
        private boolean isPublic(TreePath path) {
            for (Tree tree : path) {
                if (tree instanceof ClassTree type && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            SourcePositions positions = trees.getSourcePositions();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            long lines = end < 0 ? 0 : unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
            if (lines > LONGEST_METHOD) {
                longMethods.add(file() + ": " + method.getName() + " has " + lines + " lines");
            }
            return super.visitMethod(method, nothing);
        }

        private Path file() {
            return Path.of(unit.getSourceFile().getName());
        }

        private boolean isMain() {
            return file().startsWith(MAIN);
        }
    }

    @Test
    void methodsAreShort() {
        assertThat(longMethods).as("methods longer than " + LONGEST_METHOD + " lines").isEmpty();
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : all) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).as("files longer than " + LONGEST_FILE + " lines").isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAre() {
        assertThat(silentTypes).as("public types without Javadoc").isEmpty();
    }

    @Test
    void packagesSayWhatTheyAreAndThatNothingIsNull() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path folder : main.stream().map(Path::getParent).distinct().sorted(Comparator.naturalOrder()).toList()) {
            Path info = folder.resolve("package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.startsWith("/**") || !text.contains("\n@NullMarked\n")) {
                silent.add(folder);
            }
        }
        assertThat(silent).as("packages without a package-info.java with a paragraph and @NullMarked").isEmpty();
    }
}
