package mabat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import mabat.ui.component.InterfaceLanguage;

/** Switches between Hebrew and English; the page stays where it is, since its state is the URL. */
public final class LanguageButton extends NativeButton {
    private static final String SWITCHED = LanguageButton.class.getName();

    private final InterfaceLanguage other =
            InterfaceLanguage.current() == InterfaceLanguage.HEBREW
                    ? InterfaceLanguage.ENGLISH
                    : InterfaceLanguage.HEBREW;

    public LanguageButton() {
        addClassName("language-button");
        // named in its own language, for those who cannot read the present one
        setText(getTranslation("language.switch." + other.code()));
        getElement().setAttribute("lang", other.code());
        addClickListener(click -> getUI().ifPresent(this::change));
    }

    private void change(UI ui) {
        Preferences.remember(ui, other);
        VaadinSession.getCurrent().setLocale(other.locale());
        ui.setLocale(other.locale());
        ui.setDirection(other.direction());
        ComponentUtil.setData(ui, SWITCHED, Boolean.TRUE);
        ui.refreshCurrentRoute(true);
    }

    /** The new page's button takes the focus that the old one had. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (ComponentUtil.getData(event.getUI(), SWITCHED) != null) {
            ComponentUtil.setData(event.getUI(), SWITCHED, null);
            focus();
        }
    }
}
