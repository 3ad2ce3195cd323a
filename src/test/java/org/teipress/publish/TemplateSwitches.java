package org.teipress.publish;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * Stylesheets whose templates can be taken away one at a time without compiling anew. Each template asks first whether it is
 * still there: if not, one that matches leaves the node to the next rule, which is what the stylesheet would do without it, and
 * one that is called does nothing. Those that ask are noted, so that it is known which documents need which templates.
 */
final class TemplateSwitches implements UnaryOperator<Source>, ExtensionFunction {

    private static final QName NAME = new QName("https://teipress.org/ns/test", "is-away");
    private static final String REVISION = """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:out="http://www.w3.org/1999/XSL/TransformAlias">
              <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>
              <xsl:mode on-no-match="shallow-copy"/>
              <xsl:param name="module" required="yes"/>
              <xsl:template match="xsl:template[not(@visibility = 'abstract')]">
                <xsl:copy>
                  <xsl:copy-of select="@* except @as, @as[ancestor::xsl:override]"/>
                  <xsl:variable name="head" select="xsl:context-item | xsl:param"/>
                  <xsl:copy-of select="$head"/>
                  <out:choose>
                    <out:when test="Q{{https://teipress.org/ns/test}}is-away('{$module} {normalize-space(@mode)} {normalize-space((@match, @name)[1]) =>
                        translate('''', '&quot;')}')">
                      <xsl:if test="@match">
                        <out:next-match>
                          <xsl:for-each select="$head/self::xsl:param">
                            <out:with-param name="{@name}" select="${@name}"><xsl:copy-of select="@tunnel"/></out:with-param>
                          </xsl:for-each>
                        </out:next-match>
                      </xsl:if>
                    </out:when>
                    <out:otherwise>
                      <xsl:copy-of select="node() except $head"/>
                    </out:otherwise>
                  </out:choose>
                </xsl:copy>
              </xsl:template>
            </xsl:stylesheet>
            """;

    private static final Pattern QUESTION = Pattern.compile("is-away\\('([^']*)'\\)");

    private final Processor processor = new Processor(false);
    private final XsltExecutable revision;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> known = new TreeSet<>();
    private volatile String away = "";

    TemplateSwitches() {
        try {
            revision = processor.newXsltCompiler().compile(new StreamSource(new StringReader(REVISION)));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a template away, in place of the one before; the empty string takes none. */
    void takeAway(String template) {
        away = template;
    }

    /** All templates that have been compiled so far. */
    synchronized Set<String> known() {
        return new TreeSet<>(known);
    }

    /** The templates that ran since the last time. */
    synchronized Set<String> asked() {
        Set<String> all = new TreeSet<>(asked);
        asked.clear();
        return all;
    }

    @Override
    public Source apply(Source module) {
        try {
            StringWriter text = new StringWriter();
            Serializer serializer = processor.newSerializer(text);
            Xslt30Transformer transformer = revision.load30();
            transformer.setStylesheetParameters(Map.of(new QName("module"),
                    new XdmAtomicValue(module.getSystemId().replaceFirst("^teipress:/xslt/", ""))));
            transformer.transform(module, serializer);
            Matcher question = QUESTION.matcher(text.toString());
            synchronized (this) {
                while (question.find()) {
                    known.add(question.group(1).replace("&#34;", "\"").replace("&lt;", "<").replace("&gt;", ">"));
                }
            }
            return new StreamSource(new StringReader(text.toString()), module.getSystemId());
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public QName getName() {
        return NAME;
    }

    @Override
    public SequenceType getResultType() {
        return SequenceType.makeSequenceType(ItemType.BOOLEAN, OccurrenceIndicator.ONE);
    }

    @Override
    public SequenceType[] getArgumentTypes() {
        return new SequenceType[] {SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE)};
    }

    @Override
    public XdmValue call(XdmValue[] arguments) throws SaxonApiException {
        String template = arguments[0].itemAt(0).getStringValue();
        synchronized (this) {
            asked.add(template);
        }
        return new XdmAtomicValue(template.equals(away));
    }
}
