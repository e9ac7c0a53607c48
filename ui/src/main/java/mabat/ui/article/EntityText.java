package mabat.ui.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mabat.article.EntityRef;
import mabat.article.Mention;
import mabat.article.TextPlace;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** Turns the places where names were recognised into links to what else is known of them. */
final class EntityText {
    private record Spot(TextPlace place, Mention mention) {}

    private final List<Spot> spots = new ArrayList<>();
    private final Labels labels;

    EntityText(List<Mention> mentions, Labels labels) {
        this.labels = labels;
        mentions.forEach(
                mention -> mention.places().forEach(place -> spots.add(new Spot(place, mention))));
        spots.sort(Comparator.comparing(Spot::place));
    }

    /**
     * One paragraph with its names as links. Of places that overlap the first is shown; places
     * outside the text are passed over.
     *
     * @param paragraph its number as in {@link TextPlace#paragraph()}
     */
    Span of(String text, int paragraph) {
        Span shown = new Span();
        int at = 0;
        for (Spot spot : spots) {
            TextPlace place = spot.place();
            if (place.paragraph() == paragraph
                    && place.start() >= at
                    && place.end() > place.start()
                    && place.end() <= text.length()) {
                plain(shown, text.substring(at, place.start()));
                shown.add(link(text.substring(place.start(), place.end()), spot.mention()));
                at = place.end();
            }
        }
        plain(shown, text.substring(at));
        return shown;
    }

    private Anchor link(String words, Mention mention) {
        EntityRef entity = mention.entity();
        Anchor link = new Anchor(EntityLinks.entity(entity), words);
        String kind = entity.kind().code();
        link.addClassNames("entity", "entity-" + kind);
        link.getElement().setAttribute("data-entity", kind + ":" + entity.id());
        link.setTitle(labels.of(entity, InterfaceLanguage.current()));
        return link;
    }

    private static void plain(Span shown, String text) {
        if (!text.isEmpty()) {
            shown.getElement().appendChild(Element.createText(text));
        }
    }
}
