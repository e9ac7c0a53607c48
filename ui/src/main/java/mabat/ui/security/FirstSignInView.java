package mabat.ui.security;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import mabat.account.AccountProblem;
import mabat.account.FirstSignIn.LinkOutcome;
import mabat.account.UserName;
import mabat.ui.LanguageButton;
import mabat.ui.Translations;
import mabat.ui.Wordmark;
import mabat.ui.component.InterfaceLanguage;

/** Where the one-time link leads: the first administrator chooses a name and a password. */
@Route(value = "sign-in/:token", autoLayout = false)
@AnonymousAllowed
final class FirstSignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final SignIn signIn;
    private final Translations texts;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private String token = "";

    FirstSignInView(SignIn signIn, Translations texts) {
        this.signIn = signIn;
        this.texts = texts;
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(new Wordmark(), signIn.linkIsGood(token) ? form() : expired(), new LanguageButton());
    }

    private DoorCard form() {
        name.setId("name");
        name.setLabel(getTranslation("door.user"));
        name.setMaxLength(UserName.LONGEST);
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        password.setId("password");
        password.setLabel(getTranslation("door.password"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        again.setId("again");
        again.setLabel(getTranslation("door.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setRequiredIndicatorVisible(true);
        again.addKeyPressListener(Key.ENTER, press -> start());
        Button start = new Button(getTranslation("door.start"), click -> start());
        start.setId("start");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        DoorCard card = new DoorCard(getTranslation("door.welcome"));
        card.add(new Paragraph(getTranslation("door.welcome.text")), name, password, again, start);
        return card;
    }

    private DoorCard expired() {
        DoorCard card = new DoorCard(getTranslation("door.expired"));
        card.add(new Paragraph(getTranslation("door.expired.text")));
        return card;
    }

    private void start() {
        name.setInvalid(false);
        password.setInvalid(false);
        again.setInvalid(false);
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("door.differ"));
            again.setInvalid(true);
            again.focus();
            return;
        }
        switch (signIn.useLink(token, name.getValue(), password.getValue())) {
            case LinkOutcome.Accepted accepted ->
                    getUI().ifPresent(ui -> ui.getPage().setLocation("."));
            case LinkOutcome.NotGood spent -> {
                removeAll();
                add(new Wordmark(), expired(), new LanguageButton());
            }
            case LinkOutcome.NameTaken taken -> invalidName(getTranslation("door.taken"));
            case LinkOutcome.Invalid invalid -> invalid(invalid.problem());
        }
    }

    private void invalid(AccountProblem problem) {
        String message =
                texts.find("account." + problem.code(), InterfaceLanguage.of(this).locale())
                        .orElse(problem.detail());
        if (problem.code().startsWith("password")) {
            password.setErrorMessage(message);
            password.setInvalid(true);
            password.focus();
        } else {
            invalidName(message);
        }
    }

    private void invalidName(String message) {
        name.setErrorMessage(message);
        name.setInvalid(true);
        name.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("door.signin"));
    }
}
