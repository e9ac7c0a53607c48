package mabat.ui.entity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mabat.article.EntityRef;
import mabat.knowledge.Office;
import mabat.ui.component.DateTexts;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;

/** Offices with their dates; those held today stand out. */
final class OfficeList extends UnorderedList {
    private final EntityParts parts;
    private final InterfaceLanguage reader = InterfaceLanguage.current();
    private final DateTexts dates = new DateTexts(reader);

    OfficeList(List<Office> offices, EntityParts parts) {
        this.parts = parts;
        addClassName("offices");
        LocalDate today = LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC);
        for (Office office : offices) {
            Span title =
                    new Span(
                            reader == InterfaceLanguage.HEBREW
                                    ? office.titleHebrew()
                                    : office.titleEnglish());
            title.addClassName("office-title");
            Span held = new Span(held(office));
            held.addClassName("fact-note");
            ListItem item = new ListItem(title, of(office.of()), held);
            item.setClassName("held", office.heldOn(today));
            add(item);
        }
    }

    private String held(Office office) {
        LocalDate to = office.to();
        return to == null
                ? getTranslation("entity.since", dates.about(office.from()))
                : getTranslation("criteria.between", dates.about(office.from()), dates.about(to));
    }

    /** Its country or organisation. */
    private Anchor of(String id) {
        EntityRef country = EntityRef.country(id);
        EntityRef of =
                parts.knowledge().find(country).isPresent() ? country : EntityRef.organisation(id);
        Anchor link = new Anchor(EntityLinks.entity(of), parts.labels().of(of, reader));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }
}
