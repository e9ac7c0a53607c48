package mabat.ui.security;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import mabat.ui.LanguageButton;
import mabat.ui.Wordmark;

/** Where people sign in. The form is an ordinary one; the security chain receives it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm();

    SignInView() {
        addClassName("door");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        DoorCard card = new DoorCard(getTranslation("door.signin"));
        card.add(form);
        add(new Wordmark(), card, new LanguageButton());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        form.setI18n(texts(parameters));
        form.setError(
                parameters.getSingleParameter("error").isPresent()
                        || parameters.getSingleParameter("wait").isPresent()
                        || parameters.getSingleParameter("unavailable").isPresent());
    }

    private LoginI18n texts(QueryParameters parameters) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        // the card has the heading
        fields.setTitle("");
        fields.setUsername(getTranslation("door.user"));
        fields.setPassword(getTranslation("door.password"));
        fields.setSubmit(getTranslation("door.signin"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("door.failed"));
        error.setUsername(getTranslation("door.user.needed"));
        error.setPassword(getTranslation("door.password.needed"));
        error.setMessage(
                parameters
                        .getSingleParameter("wait")
                        .map(seconds -> getTranslation("door.wait", number(seconds)))
                        .orElseGet(() ->
                                getTranslation(
                                        parameters.getSingleParameter("unavailable").isPresent()
                                                ? "door.unavailable"
                                                : "door.failed.text")));
        return texts;
    }

    /** The seconds in the address; a minute when somebody typed something else there. */
    private static int number(String seconds) {
        return seconds.matches("[0-9]{1,6}") ? Integer.parseInt(seconds) : 60;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("door.signin"));
    }
}
