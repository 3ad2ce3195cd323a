package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.testing.HtmlReader;
import org.teipress.testing.Press;

/**
 * Whatever a document from a stranger holds, its page runs nothing, asks nobody, and leads nowhere but to the web, to
 * mail, and into itself. Each attempt is put where a body may hold it; the page is then read as strictly as XML.
 */
class InjectionTest {

    private static final Press PRESS = new Press(Path.of("tei"));
    private static final Set<String> ELEMENTS_THAT_RUN = Set.of("iframe", "object", "embed", "applet", "base", "form",
            "frame", "frameset", "style", "animate", "set", "foreignObject", "audio", "video", "source", "track");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(https?:|mailto:|#|data:image/(png|jpeg|gif|webp|avif);base64,)\\S*|(?![/\\\\])[^:\\s]*");

    private static final List<String> ATTEMPTS = List.of(
            "<p><ref target='javascript:alert(1)'>x</ref></p>",
            "<p><ref target='&#32;&#9;jAvAsCrIpT:alert(1)'>x</ref></p>",
            "<p><ref target='java&#10;script:alert(1)'>x</ref></p>",
            "<p><ref target='&#x200B;javascript:alert(1)'>x</ref></p>",
            "<p><ref target='vbscript:x'>x</ref><ref target='data:text/html,&lt;script>alert(1)&lt;/script>'>y</ref></p>",
            "<p><ref target='//evil.example/x'>x</ref><ref target='\\\\evil.example\\x'>y</ref></p>",
            "<p><ptr target='javascript:alert(1)'/></p>",
            "<p><persName ref='javascript:alert(1)'>x</persName></p>",
            "<p><graphic url='javascript:alert(1)'/><graphic url='data:image/svg+xml,&lt;svg onload=alert(1)>'/></p>",
            "<p><graphic url='x\" onerror=\"alert(1)'/></p>",
            "<p><media mimeType='video/mp4' url='javascript:alert(1)'/></p>",
            "<p xml:id='a\" onclick=\"alert(1)'>x</p>",
            "<p n='\"&gt;&lt;script&gt;alert(1)&lt;/script&gt;' rend='\"&gt;&lt;img src=x onerror=alert(1)&gt;'>x</p>",
            "<p type='&quot; onmouseover=&quot;alert(1)' xml:lang='en&quot; onclick=&quot;alert(1)'>x</p>",
            "<p style='background:url(javascript:alert(1));behavior:url(x);width:expression(alert(1))'>x</p>",
            "<p style='color:red}&lt;/style>&lt;script>alert(1)&lt;/script>'>x</p>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- --&gt; ]]&gt;</p>",
            "<p><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></p>",
            "<p><iframe xmlns='' srcdoc='x'/><script xmlns=''>alert(1)</script></p>",
            "<p><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg></p>",
            "<p><formula><math xmlns='http://www.w3.org/1998/Math/MathML' href='javascript:alert(1)' onclick='alert(1)'>"
                    + "<maction actiontype='statusline' xlink:href='javascript:alert(1)'"
                    + " xmlns:xlink='http://www.w3.org/1999/xlink'><mi>x</mi></maction></math></formula></p>",
            "<head>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</head><p>x</p>",
            "<listPerson><person xml:id='a'><persName>x</persName><idno type='URL'>javascript:alert(1)</idno>"
                    + "<idno type='GND'>\"&gt;&lt;script&gt;</idno></person></listPerson>",
            "<p><supplied resp='\"&gt;&lt;script&gt;' reason='\" onclick=\"alert(1)'>x</supplied></p>",
            "<p><app type='\"&gt;&lt;script&gt;alert(1)&lt;/script&gt;' xml:id='a' loc='\"&gt;&lt;script&gt;'><lem>x</lem>"
                    + "<rdg wit='#\"&gt;&lt;script&gt;' cause='\" onclick=\"alert(1)' type='b'>y</rdg></app></p>",
            "<p>x <notatedMusic><ptr target='javascript:alert(1).mei'/><desc>\"&gt;&lt;script&gt;</desc></notatedMusic></p>",
            "<p>x <seg ana='#i'>y</seg><interp xml:id='i'>\" onclick=\"alert(1)&lt;script&gt;</interp></p>",
            "<lg><l part='I'>\" onclick=\"alert(1)&lt;script&gt;</l><l part='F'>x</l></lg><list rend='numbered'><item n='1\" onclick=\"x'>y</item></list>",
            "<listApp><app from='#\" onclick=\"alert(1)' to='javascript:alert(1)'><lem>x</lem><rdg>y</rdg></app></listApp>");

    private static final Settings IN_CHAPTERS = Settings.DEFAULT.withWeb(java.util.Map.of("chapters", "divisions"));

    @TestFactory
    Stream<DynamicTest> nothingRunsInChapters() {
        return ATTEMPTS.stream().map(attempt -> DynamicTest.dynamicTest(attempt, () -> {
            Publication made = PRESS.publish(PRESS.readBody("<div><head>A</head>" + attempt + "</div><div>" + attempt.replace("xml:id", "n")
                    + "</div>"), Output.HTML, IN_CHAPTERS);
            assertThat(made.files().stream().filter(f -> f.path().endsWith(".html")).count()).isGreaterThan(2);
            made.files().forEach(f -> {
                assertThat(f.path()).matches("([a-z0-9-]+/)?[a-z0-9.-]+");
                if (f.path().endsWith(".html")) {
                    HtmlReader.read(new String(f.bytes(), StandardCharsets.UTF_8)).select(Steps.descendant())
                            .filter(n -> n.getNodeName() != null).forEach(n -> harmless((XdmNode) n));
                }
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingRuns() {
        return ATTEMPTS.stream().map(attempt -> DynamicTest.dynamicTest(attempt, () -> {
            Publication made = PRESS.publish(PRESS.readBody("<div>" + attempt + "</div>"), Output.HTML);
            assertThat(made.files()).as(made.report().diagnostics().toString()).isNotEmpty();
            XdmNode page = HtmlReader.read(new String(made.files().get(0).bytes(), StandardCharsets.UTF_8));
            page.select(Steps.descendant()).filter(n -> n.getNodeName() != null).forEach(n -> harmless((XdmNode) n));
        }));
    }

    private static void harmless(XdmNode element) {
        String name = element.getNodeName().getLocalName();
        assertThat(ELEMENTS_THAT_RUN).doesNotContain(name);
        if (name.equals("script")) {
            assertThat(element.getStringValue().isBlank() || "application/ld+json".equals(element.attribute("type")))
                    .as(element.toString()).isTrue();
        }
        element.select(Steps.attribute()).map(XdmNode.class::cast).forEach(a -> {
            String attribute = a.getNodeName().getLocalName();
            assertThat(attribute).as(element.toString()).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
            if (Set.of("href", "src", "action", "poster", "cite").contains(attribute)) {
                assertThat(a.getStringValue()).as(element.toString()).matches(ADDRESS);
            }
        });
    }
}
