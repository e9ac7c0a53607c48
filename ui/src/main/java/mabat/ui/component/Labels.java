package mabat.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.KnowledgeBase;
import mabat.search.FacetField;

/** What the values of facets are called, in the language of the reader. */
public final class Labels {
    private final KnowledgeBase knowledge;
    private final I18NProvider texts;

    public Labels(KnowledgeBase knowledge, I18NProvider texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    /** The name of a facet's value; its id when nothing better is known. */
    public String of(FacetField field, String id, InterfaceLanguage language) {
        return switch (field) {
            case COUNTRY -> entity(EntityKind.COUNTRY, id, language);
            case LEADER, PERSON -> entity(EntityKind.PERSON, id, language);
            case ORGANISATION -> entity(EntityKind.ORGANISATION, id, language);
            case TOPIC -> entity(EntityKind.TOPIC, id, language);
            case OUTLET -> id;
            case LANGUAGE -> language(Language.of(id), language);
        };
    }

    /** These will be named in a moment; what has to be looked up is looked up once for all. */
    public void expect(Collection<EntityRef> entities) {
        knowledge.expect(entities);
    }

    public String of(EntityRef entity, InterfaceLanguage language) {
        return knowledge.label(entity, language.language());
    }

    /** The name of the entity with an id, of whatever kind; the id when nobody knows it. */
    public String ofAny(String id, InterfaceLanguage language) {
        return Stream.of(EntityKind.values())
                .filter(kind -> !id.isBlank())
                .flatMap(kind -> knowledge.find(new EntityRef(kind, id)).stream())
                .findFirst()
                .map(entity -> entity.label(language.language()))
                .orElse(id);
    }

    public String language(Language named, InterfaceLanguage language) {
        return texts.getTranslation("language." + named.code(), language.locale());
    }

    /** A text of the pages, for those who are no component. */
    public String text(String key, Locale locale, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    I18NProvider texts() {
        return texts;
    }

    private String entity(EntityKind kind, String id, InterfaceLanguage language) {
        return id.isBlank() ? id : of(new EntityRef(kind, id), language);
    }
}
