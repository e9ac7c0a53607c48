package mabat.ui.entity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import mabat.article.EntityKind;
import mabat.entity.EntityCriteria;
import mabat.entity.EntityProfile;
import mabat.entity.Related;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.SearchLinks;

/** What stands out in the articles of an entity, by kind; a count leads to the shared articles. */
final class RelatedEntities extends Section {
    RelatedEntities(EntityProfile profile, Labels labels) {
        addClassName("related");
        Div kinds = new Div();
        kinds.addClassName("related-kinds");
        for (EntityKind kind : EntityKind.values()) {
            List<Related> related =
                    profile.related().stream().filter(one -> one.entity().kind() == kind).toList();
            if (!related.isEmpty()) {
                kinds.add(group(profile, kind, related, labels));
            }
        }
        Paragraph hint = new Paragraph(getTranslation("entity.related.hint"));
        hint.addClassName("section-hint");
        add(new H2(getTranslation("entity.related")), hint, kinds);
    }

    private Div group(
            EntityProfile profile, EntityKind kind, List<Related> related, Labels labels) {
        UnorderedList list = new UnorderedList();
        for (Related one : related) {
            String label = labels.of(one.entity(), InterfaceLanguage.current());
            Anchor name = new Anchor(EntityLinks.entity(one.entity(), profile.basis()), label);
            name.getElement().setAttribute("dir", "auto");
            Anchor count =
                    new Anchor(
                            SearchLinks.search(
                                    EntityCriteria.both(
                                            profile.ref(), one.entity(), profile.basis())),
                            getTranslation("number", one.articles()));
            count.addClassName("related-count");
            String spoken = getTranslation("entity.related.count", label, one.articles());
            count.setAriaLabel(spoken);
            count.setTitle(spoken);
            list.add(new ListItem(name, count));
        }
        Div group =
                new Div(
                        new H3(getTranslation("facet." + EntityCriteria.facet(kind).parameter())),
                        list);
        group.addClassNames("related-kind", "related-" + kind.code());
        return group;
    }
}
