package org.teipress.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/**
 * The steps that make a TEI document ready for every output, in order. The list is the pipeline: each step is a
 * stylesheet that can be run alone.
 */
final class Preparation {

    /** One step: its stylesheet and what it wants to know. */
    record Step(String stylesheet, Map<QName, XdmValue> parameters) {
    }

    /** How two views of one text are shown: not together, beside each other, on facing pages. */
    enum Sides { ONE, BESIDE, FACING }

    private final Stylesheets stylesheets;

    Preparation(Stylesheets stylesheets) {
        this.stylesheets = stylesheets;
    }

    static List<Step> steps(Convention convention, List<View> views, Settings settings, Images images, Sides sides) {
        Map<QName, XdmValue> signs = new HashMap<>();
        signs.put(new QName("convention"), convention.tree());
        signs.put(new QName("tables"), convention.tables());
        signs.put(new QName("views"), words(views));
        Map<QName, XdmValue> shown = new HashMap<>(signs);
        shown.put(new QName("transcript"), new XdmAtomicValue(settings.transcript()));
        settings.baseWitness().ifPresent(w -> shown.put(new QName("base-witness"), new XdmAtomicValue(w)));
        Map<QName, XdmValue> spoken = new HashMap<>(signs);
        settings.language().ifPresent(l -> spoken.put(new QName("language"), new XdmAtomicValue(l)));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("prepare/20-normalize.xsl", Map.of()));
        steps.add(new Step("prepare/30-view.xsl", shown));
        steps.add(new Step("prepare/40-signs.xsl", spoken));
        steps.add(new Step("prepare/50-number.xsl", Map.of()));
        steps.add(new Step("prepare/60-link.xsl", Map.of(new QName("images"), XdmMap.makeMap(images.byUrl()),
                new QName("image-sizes"), XdmMap.makeMap(ImageSizes.of(images.files())))));
        if (sides != Sides.ONE) {
            steps.add(new Step("prepare/70-parallel.xsl", Map.of(new QName("views"), words(views), new QName("heads-once"),
                    new XdmAtomicValue(sides == Sides.BESIDE))));
        }
        return steps;
    }

    /** The prepared document; what each step made on the way, the transformation remembers. */
    XdmNode run(List<Step> steps, XdmNode document, Transformation transformation) throws SaxonApiException {
        XdmNode tree = document;
        for (Step step : steps) {
            tree = transformation.stage(step.stylesheet(), stylesheets.step(step.stylesheet()), tree, step.parameters());
        }
        return tree;
    }

    static XdmValue words(List<View> views) {
        return new XdmValue(views.stream().map(v -> new XdmAtomicValue(v.word())).toList());
    }
}
