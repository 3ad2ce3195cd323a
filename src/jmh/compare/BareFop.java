import java.io.BufferedOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Formatting objects to PDF with Apache FOP as it comes: java -cp CLASSPATH BareFop.java IN.fo OUT.pdf. */
final class BareFop {

    private BareFop() {
    }

    public static void main(String[] args) throws Exception {
        File in = new File(args[0]).getAbsoluteFile();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new StreamSource(in), new SAXResult(
                    FopFactory.newInstance(in.getParentFile().toURI()).newFop(MimeConstants.MIME_PDF, out).getDefaultHandler()));
        } catch (Exception e) {
            Files.deleteIfExists(Path.of(args[1]));
            throw e;
        }
    }
}
