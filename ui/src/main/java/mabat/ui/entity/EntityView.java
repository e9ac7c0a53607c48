package mabat.ui.entity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mabat.article.EntityKind;
import mabat.entity.EntityProfile;
import mabat.search.CountBasis;
import mabat.ui.MainLayout;
import mabat.ui.component.InterfaceLanguage;

/**
 * One country, person, organisation or topic. The address is its id; {@code kind} says which one is
 * meant where two kinds share an id, {@code count=mentions} lists all articles that name it, which
 * is also where it opens when none is about it. {@code count=subjects} lists those in any case.
 */
@Route(value = "entity/:id", layout = MainLayout.class)
@PermitAll
final class EntityView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final EntityParts parts;
    private String name = "";

    EntityView(EntityParts parts) {
        this.parts = parts;
        addClassName("entity-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<EntityKind> kinds = kinds(asked.getSingleParameter("kind").orElse(""));
        String count = asked.getSingleParameter("count").orElse("");
        Optional<EntityProfile> profile =
                count.equals("mentions")
                        ? find(id, kinds, CountBasis.MENTIONS)
                        : find(id, kinds, CountBasis.SUBJECTS);
        if (count.isEmpty() && profile.filter(EntityView::isOnlyMentioned).isPresent()) {
            profile = find(id, kinds, CountBasis.MENTIONS);
        }
        removeAll();
        if (profile.isEmpty()) {
            event.rerouteToError(
                    NotFoundException.class, getTranslation("entity.unknown", isolated(id)));
            return;
        }
        show(profile.get());
    }

    private Optional<EntityProfile> find(String id, List<EntityKind> kinds, CountBasis basis) {
        return parts.profiles().find(id, kinds, basis, InterfaceLanguage.current().language());
    }

    /** Nothing is about people whom no table knows: their page opens on what names them. */
    private static boolean isOnlyMentioned(EntityProfile profile) {
        return profile.presence().subjects() == 0 && profile.presence().mentions() > 0;
    }

    /** Between two invisible marks, so that its direction leaves the sentence alone. */
    private static String isolated(String id) {
        return "\u2068" + id + "\u2069"; // first strong isolate, pop directional isolate
    }

    private static List<EntityKind> kinds(String code) {
        List<EntityKind> meant =
                Arrays.stream(EntityKind.values())
                        .filter(kind -> kind.code().equals(code))
                        .toList();
        return meant.isEmpty() ? Arrays.asList(EntityKind.values()) : meant;
    }

    private void show(EntityProfile profile) {
        name = profile.label(InterfaceLanguage.current().language());
        Div reading = new Div(new EntityTimeline(profile, parts.labels()));
        reading.addClassName("entity-main");
        Div beside = new Div(new EntityFacts(profile, parts));
        beside.addClassName("entity-side");
        if (!profile.related().isEmpty()) {
            reading.add(new RelatedEntities(profile, parts.labels()));
        }
        if (!profile.page().matches().isEmpty()) {
            reading.add(new NewestArticles(profile.page().matches(), parts.labels()));
        }
        Div columns = new Div(reading, beside);
        columns.addClassName("entity-columns");
        add(new EntityHeader(profile, parts), columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", name);
    }
}
