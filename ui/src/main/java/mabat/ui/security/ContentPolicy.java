package mabat.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What our pages may load and run: only what comes from here.
 *
 * <p>What Vaadin Flow 25.2 needs beyond that, and why:
 *
 * <ul>
 *   <li>inline scripts of the start page: allowed one by one, by a number that is new for every
 *       page, so a script that somebody smuggled into a page does not run;
 *   <li>{@code 'unsafe-eval'}: the browser side turns the expressions that the server sends ({@code
 *       executeJs}, event data) into functions; those expressions are constants of the code;
 *   <li>inline styles: components and the server set {@code style} attributes and add style
 *       elements to shadow roots;
 *   <li>{@code data:} images and fonts: icons inside the style sheets of the theme.
 * </ul>
 */
final class ContentPolicy implements VaadinServiceInitListener {
    private static final String HEADER = "Content-Security-Policy";
    private static final String COMMON =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    /** For scripts, styles, pictures, answers: everything but start pages. */
    static final String FOR_EVERYTHING_ELSE = COMMON;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> page.getVaadinResponse().setHeader(HEADER, protect(page.getDocument())));
    }

    /** Numbers the scripts of a start page; the policy that allows just these. */
    String protect(Document page) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        for (Element script : page.getElementsByTag("script")) {
            script.attr("nonce", nonce);
        }
        return COMMON + " 'nonce-" + nonce + "' 'unsafe-eval'";
    }
}
