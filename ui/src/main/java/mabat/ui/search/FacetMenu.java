package mabat.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import mabat.article.EntityRef;
import mabat.search.FacetSelection.Choice;
import mabat.ui.component.EntityLinks;
import org.jspecify.annotations.Nullable;

/** The ways to choose a value, in one small overlay that all rows share. */
final class FacetMenu extends Popover {
    FacetMenu() {
        addClassName("facet-menu");
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM_END);
        setAutofocus(true);
    }

    void open(
            Component row,
            String label,
            Optional<EntityRef> entity,
            @Nullable Choice now,
            Consumer<@Nullable Choice> choose) {
        removeAll();
        setAriaLabel(getTranslation("facet.ways", label));
        Div items = new Div();
        items.addClassName("menu-list");
        for (Choice choice : Choice.values()) {
            String key = "facet.way." + choice.name().toLowerCase(Locale.ROOT);
            NativeButton item = new NativeButton(getTranslation(key, label));
            item.getElement().setAttribute("aria-pressed", Boolean.toString(choice == now));
            item.addClickListener(click -> {
                close();
                choose.accept(choice == now ? null : choice);
            });
            items.add(item);
        }
        entity.ifPresent(ref -> {
            Anchor about =
                    new Anchor(EntityLinks.entity(ref), getTranslation("facet.about", label));
            about.addClassName("menu-link");
            items.add(about);
        });
        add(items);
        setTarget(row);
        open();
    }
}
