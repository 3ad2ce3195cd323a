package org.teipress.publish;

import java.nio.file.Path;
import java.util.Optional;
import net.sf.saxon.s9api.XsltExecutable;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Wanted;

/** What a project itself brings to the look of its web editions: a style sheet, and templates of its own. */
final class ProjectLook {

    private static final String PAGES = "html.xsl";

    private ProjectLook() {
    }

    /** The project's style sheet, under the name that it has in each edition. */
    static Optional<PublishedFile> css(Settings settings, AccessPolicy policy) {
        return Optional.of(settings.web("css", "")).filter(file -> !file.isEmpty())
                .map(file -> policy.resolve(Wanted.of(Path.of(file).toUri())))
                .flatMap(answer -> answer instanceof AccessPolicy.Answer.Found found
                        ? Optional.of(new PublishedFile("project.css", found.bytes())) : Optional.empty());
    }

    /** The stylesheet that makes pages: the program's, or the project's over it. */
    static XsltExecutable pages(Settings settings, Stylesheets stylesheets) throws Stylesheets.Faulty {
        String own = settings.web("xslt", "");
        return own.isEmpty() ? stylesheets.output(PAGES) : stylesheets.over(PAGES, Path.of(own).toUri());
    }
}
