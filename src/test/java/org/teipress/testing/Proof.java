package org.teipress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;

/** That an edition shows every character of its source, and each just as often: nothing is lost, nothing doubled. */
public final class Proof {

    private static final String PREPARED = "https://teipress.org/ns/prepared";

    private final Press press;

    /** Proofs for documents of a press. */
    public Proof(Press press) {
        this.press = press;
    }

    /** The web edition shows the text, generated text aside. */
    public void html(TeiDocument document) throws Exception {
        XdmNode page = HtmlReader.read(made(document, Output.HTML));
        Letters shown = Letters.of(page.select(Steps.descendant("main")).asNode(),
                e -> e.attribute("data-generated") != null);
        Letters source = Letters.of(press.prepare(document, Output.HTML), Proof::isNotShown);
        assertThat(source.missingFrom(shown)).as(document.source() + ": characters that the page lacks").isEmpty();
        assertThat(shown.missingFrom(source)).as(document.source() + ": characters that the page has too often").isEmpty();
    }

    /** What the steps added, what no view shows, and the header, which the page shows apart from the text. */
    private static boolean isNotShown(XdmNode element) {
        return element.getNodeName().getLocalName().equals("teiHeader") && isRoot(element.getParent())
                || PREPARED.equals(element.getNodeName().getNamespaceUri().toString())
                && Set.of("sign", "gen", "hidden").contains(element.getNodeName().getLocalName());
    }

    private static boolean isRoot(XdmNode element) {
        return element.getParent().getNodeKind() == XdmNodeKind.DOCUMENT;
    }

    private String made(TeiDocument document, Output output) {
        Publication publication = press.publish(document, output);
        assertThat(publication.report().diagnostics()).filteredOn(d -> d.rule().value().equals("pub-failed")).isEmpty();
        return new String(publication.files().get(0).bytes(), StandardCharsets.UTF_8);
    }
}
