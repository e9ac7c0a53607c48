package mabat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import mabat.ui.component.SignedInUser;

/** Colours and account. */
final class HeaderMenu extends MenuBar {
    HeaderMenu(SignedInUser user) {
        addClassName("header-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("menu.more")));
        colours(root(VaadinIcon.ADJUST, getTranslation("menu.colours")));
        account(root(VaadinIcon.USER, getTranslation("menu.account", user.name())), user);
    }

    private MenuItem root(VaadinIcon icon, String label) {
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        MenuItem item = addItem(picture);
        item.setAriaLabel(label);
        return item;
    }

    private void colours(MenuItem root) {
        UI ui = UI.getCurrent();
        ColorScheme.Value now = ui == null ? null : ui.getPage().getColorScheme();
        for (Colours colours : Colours.values()) {
            MenuItem item = root.getSubMenu().addItem(getTranslation("colours." + colours.code()));
            item.setCheckable(true);
            item.setChecked(colours.scheme() == now);
            item.addClickListener(click -> choose(root, item, colours));
        }
    }

    private void choose(MenuItem root, MenuItem chosen, Colours colours) {
        root.getSubMenu().getItems().forEach(item -> item.setChecked(item == chosen));
        getUI().ifPresent(ui -> {
            Preferences.remember(ui, colours);
            ui.getPage().setColorScheme(colours.scheme());
        });
    }

    private void account(MenuItem root, SignedInUser user) {
        MenuItem name = root.getSubMenu().addItem(user.name());
        name.setEnabled(false);
        root.getSubMenu().addSeparator();
        root.getSubMenu()
                .addItem(
                        getTranslation("menu.history"),
                        click -> getUI().ifPresent(ui -> ui.navigate("history")));
        if (user.edits()) {
            root.getSubMenu()
                    .addItem(
                            getTranslation("menu.analysis"),
                            click -> getUI().ifPresent(ui -> ui.navigate("analysis")));
        }
        root.getSubMenu().addItem(getTranslation("menu.signout"), click -> user.signOut());
    }
}
