package mabat.ui.entity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import mabat.article.Language;
import mabat.entity.EntityProfile;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.MarkedText;

/** What it is, its name in both languages, and what can be done. */
final class EntityHeader extends Header {
    EntityHeader(EntityProfile profile, EntityParts parts) {
        addClassName("entity-header");
        Paragraph kicker = new Paragraph();
        kicker.addClassName("kicker");
        kicker.add(new Span(getTranslation("facet." + profile.ref().kind().code() + ".one")));
        if (!profile.verified()) {
            Span mark = new Span(getTranslation("entity.unverified"));
            mark.addClassName("unverified");
            mark.setTitle(getTranslation("entity.unverified.hint"));
            kicker.add(mark);
        }
        InterfaceLanguage reader = InterfaceLanguage.current();
        H1 heading = new H1(profile.label(reader.language()));
        heading.getElement().setAttribute("dir", "auto");
        Div names = new Div(kicker, heading);
        profile.entity()
                .ifPresent(entity -> {
                    Language other =
                            reader == InterfaceLanguage.HEBREW ? Language.ENGLISH : Language.HEBREW;
                    Paragraph also = new Paragraph(entity.label(other));
                    also.addClassName("entity-other-name");
                    MarkedText.setDirection(also.getElement(), other);
                    names.add(also);
                });
        Div actions = new Div();
        actions.addClassName("entity-actions");
        actions.add(new FollowButton(profile, parts.saved(), parts.user()));
        parts.actions().stream()
                .map(more -> more.of(profile))
                .flatMap(List::stream)
                .forEach(actions::add);
        add(names, actions);
    }
}
