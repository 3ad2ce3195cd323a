package org.teipress.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;

/**
 * How an edition came about: what it was, what each stage on the way made, and what came out. For those who want to
 * look into it: the proof that nothing is lost.
 *
 * @param output      what was made
 * @param settings    what the project decided
 * @param convention  what the signs were printed by
 * @param trees       what each stage made, by its stylesheet, in order; the last one before the files themselves
 * @param publication what came out
 */
public record Trail(Output output, Settings settings, Convention convention, Map<String, XdmNode> trees,
                    Publication publication) {

    public Trail {
        trees = Collections.unmodifiableMap(new LinkedHashMap<>(trees));
    }
}
