package mabat.ui.entity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.entity.EntityProfile;
import mabat.knowledge.Entity;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.MarkedText;

/** What the knowledge base says, and the words the entity was seen as. */
final class EntityFacts extends Aside {
    private static final String WIKIDATA = "https://www.wikidata.org/wiki/";

    private final Labels labels;
    private final DescriptionList list = new DescriptionList();

    EntityFacts(EntityProfile profile, EntityParts parts) {
        this.labels = parts.labels();
        addClassName("article-facts");
        getElement().setAttribute("aria-label", getTranslation("entity.facts"));
        H2 heading = new H2(getTranslation("entity.facts"));
        heading.addClassName("visually-hidden");
        add(heading, list);
        if (!profile.offices().isEmpty()) {
            fact("entity.offices", new OfficeList(profile.offices(), parts));
        }
        String home = profile.home();
        if (home != null) {
            fact("facet.country.one", link(EntityRef.country(home)));
        }
        profile.entity().ifPresent(this::names);
        if (profile.ref().kind() == EntityKind.COUNTRY) {
            fact("entity.code", new Span(profile.ref().id()));
        }
        profile.entity()
                .map(Entity::wikidata)
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> fact("entity.wikidata", wikidata(id)));
        seenAs(profile);
    }

    private void names(Entity entity) {
        names("entity.names.he", entity.namesHebrew(), Language.HEBREW);
        names("entity.names.en", entity.namesEnglish(), Language.ENGLISH);
    }

    private void names(String key, List<String> names, Language language) {
        fact(key, names.stream().map(name -> name(name, language)).toArray(Component[]::new));
    }

    private static Span name(String text, Language language) {
        Span name = new Span(text);
        MarkedText.setDirection(name.getElement(), language);
        return name;
    }

    private void seenAs(EntityProfile profile) {
        List<String> surfaces = profile.presence().surfaces();
        if (!surfaces.isEmpty()) {
            fact(
                    "entity.seen",
                    surfaces.stream()
                            .map(words -> name(words, Language.UNDETERMINED))
                            .toArray(Component[]::new));
        }
    }

    private static Anchor wikidata(String id) {
        Anchor link = new Anchor(WIKIDATA + id, id);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Anchor link(EntityRef entity) {
        Anchor link =
                new Anchor(
                        EntityLinks.entity(entity), labels.of(entity, InterfaceLanguage.current()));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private void fact(String key, Component... values) {
        if (values.length == 0) {
            return;
        }
        Div all = new Div(values);
        all.addClassName("fact-values");
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(all));
    }
}
