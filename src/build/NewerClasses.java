import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Raises the classes of picocli, which are in the format of Java 5, to that of Java 7: they do the same. Java leaves the older format out of archives
 * for class-data sharing and verifies it the slow way, at each start: a tenth of the time that checking a letter takes.
 *
 * <p>Called by Maven with the program's jar, which it changes.
 */
public final class NewerClasses {

    private static final int FIRST_WITH_FRAMES = Opcodes.V1_7;

    private NewerClasses() {
    }

    /** Changes the jar that is named; fails if there is nothing to change, because then this program can go. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        int raised = 0;
        try (URLClassLoader types = new URLClassLoader(new URL[] {jar.toUri().toURL()}); FileSystem files = FileSystems.newFileSystem(jar)) {
            for (Path file : classes(files.getPath("picocli"))) {
                byte[] bytes = Files.readAllBytes(file);
                if (new ClassReader(bytes).readUnsignedShort(6) < FIRST_WITH_FRAMES) {
                    Files.write(file, raised(bytes, types));
                    raised++;
                }
            }
        }
        if (raised == 0) {
            throw new IllegalStateException("no class of picocli is older than Java 7 in " + jar);
        }
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".class")).toList();
        }
    }

    /** Frames, which the newer format asks for, are counted from the code. */
    private static byte[] raised(byte[] bytes, ClassLoader types) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return types;
            }
        };
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(FIRST_WITH_FRAMES, access, name, signature, superName, interfaces);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
