package org.teipress.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.xerces.xs.XSAttributeDeclaration;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSNamedMap;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSTerm;
import org.apache.xerces.xs.XSTypeDefinition;

/** Reads out of a compiled W3C Schema what messages need: content models, and the types of values. Immutable once made. */
final class XsdModels {

    /** The key under which the type of an element's own content is kept. */
    static final String CONTENT = "";

    private final XSModel schema;
    private final Map<String, ContentModels.Model> models = new LinkedHashMap<>();
    private final Map<String, Map<String, XSSimpleTypeDefinition>> types = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<XSElementDeclaration> seen = new HashSet<>();
    private final ContentModels content;

    XsdModels(XSModel schema) {
        this.schema = schema;
        XSNamedMap elements = schema.getComponents(XSConstants.ELEMENT_DECLARATION);
        for (int i = 0; i < elements.getLength(); i++) {
            read((XSElementDeclaration) elements.item(i));
        }
        content = new ContentModels(models);
    }

    /** Which elements may stand in which, and in what order. */
    ContentModels content() {
        return content;
    }

    /** Whether an element takes elements that the schema does not name. */
    boolean isOpen(String element) {
        return open.contains(element);
    }

    /** What a value must be, in words that {@link AttributeAdvice#advice} takes; empty if the schema does not know the attribute. */
    Optional<String> type(String element, String attribute) {
        return Optional.ofNullable(types.getOrDefault(element, Map.of()).get(attribute)).map(XsdTypes::words);
    }

    /** The elements that can stand for a name that the schema uses: those of its substitution group, or the element itself. */
    List<String> substitutes(String namespace, String name) {
        XSElementDeclaration head = schema.getElementDeclaration(name, namespace.isEmpty() ? null : namespace);
        return head == null ? List.of(name) : substitutes(head);
    }

    private List<String> substitutes(XSElementDeclaration head) {
        List<String> names = new ArrayList<>(head.getAbstract() ? List.of() : List.of(head.getName()));
        XSObjectList group = head.getScope() == XSConstants.SCOPE_GLOBAL ? schema.getSubstitutionGroup(head) : null;
        for (int i = 0; group != null && i < group.getLength(); i++) {
            XSElementDeclaration member = (XSElementDeclaration) group.item(i);
            if (!member.getAbstract()) {
                names.add(member.getName());
            }
        }
        return names;
    }

    private void read(XSElementDeclaration element) {
        if (!seen.add(element)) {
            return;
        }
        XSTypeDefinition type = element.getTypeDefinition();
        if (type instanceof XSComplexTypeDefinition complex) {
            short kind = complex.getContentType();
            boolean text = kind == XSComplexTypeDefinition.CONTENTTYPE_MIXED || kind == XSComplexTypeDefinition.CONTENTTYPE_SIMPLE;
            List<ContentModels.Part> parts = new ArrayList<>();
            if (complex.getParticle() != null) {
                sequence(element.getName(), complex.getParticle(), true, parts);
            }
            if (complex.getSimpleType() != null) {
                types(element).putIfAbsent(CONTENT, complex.getSimpleType());
            }
            add(element, new ContentModels.Model(parts, attributes(element, complex.getAttributeUses()), text));
        } else {
            types(element).putIfAbsent(CONTENT, (XSSimpleTypeDefinition) type);
            add(element, new ContentModels.Model(List.of(), Set.of(), true));
        }
    }

    private void add(XSElementDeclaration element, ContentModels.Model model) {
        models.merge(element.getName(), model, ContentModelReader::both);
    }

    private Map<String, XSSimpleTypeDefinition> types(XSElementDeclaration element) {
        return types.computeIfAbsent(element.getName(), name -> new HashMap<>());
    }

    private Set<String> attributes(XSElementDeclaration element, XSObjectList uses) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < uses.getLength(); i++) {
            XSAttributeDeclaration attribute = ((XSAttributeUse) uses.item(i)).getAttrDeclaration();
            String name = (javax.xml.XMLConstants.XML_NS_URI.equals(attribute.getNamespace()) ? "xml:" : "") + attribute.getName();
            names.add(name);
            types(element).putIfAbsent(name, attribute.getTypeDefinition());
        }
        return names;
    }

    /** Splits a content model where it is a sequence. */
    private void sequence(String owner, XSParticle particle, boolean needed, List<ContentModels.Part> parts) {
        boolean must = needed && particle.getMinOccurs() > 0;
        if (particle.getTerm() instanceof XSModelGroup group && group.getCompositor() == XSModelGroup.COMPOSITOR_SEQUENCE && !repeats(particle)) {
            for (Object part : group.getParticles()) {
                sequence(owner, (XSParticle) part, must, parts);
            }
            return;
        }
        Set<String> elements = new LinkedHashSet<>();
        boolean repeated = gather(owner, particle, elements);
        if (!elements.isEmpty()) {
            parts.add(new ContentModels.Part(elements, repeated, must && needs(particle)));
        }
    }

    private static boolean repeats(XSParticle particle) {
        return particle.getMaxOccursUnbounded() || particle.getMaxOccurs() > 1;
    }

    /** The elements of a part; says whether there may be more than one of them. */
    private boolean gather(String owner, XSParticle particle, Set<String> elements) {
        boolean repeated = repeats(particle);
        XSTerm term = particle.getTerm();
        if (term instanceof XSElementDeclaration element) {
            elements.addAll(substitutes(element));
            read(element);
        } else if (term instanceof XSModelGroup group) {
            for (Object part : group.getParticles()) {
                repeated |= gather(owner, (XSParticle) part, elements);
            }
        } else {
            open.add(owner);
        }
        return repeated;
    }

    private static boolean needs(XSParticle particle) {
        if (particle.getMinOccurs() == 0 || !(particle.getTerm() instanceof XSModelGroup group)) {
            return particle.getMinOccurs() > 0;
        }
        boolean choice = group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE;
        for (Object part : group.getParticles()) {
            if (needs((XSParticle) part) != choice) {
                return !choice;
            }
        }
        return choice;
    }
}
