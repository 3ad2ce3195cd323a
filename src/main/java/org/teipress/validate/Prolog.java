package org.teipress.validate;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the beginning of a document and decides which schemas count.
 *
 * @param models         its {@code xml-model} instructions, in order
 * @param schemaLocation {@code xsi:schemaLocation} of the root: pairs of namespace and address
 * @param noNamespace    {@code xsi:noNamespaceSchemaLocation} of the root
 * @param namespace      namespace of the root
 * @param root           just behind the start tag of the root
 */
record Prolog(List<ModelInstruction> models, Optional<String> schemaLocation, Optional<String> noNamespace,
              String namespace, Place root) {
}
