package mabat.ui;

import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import mabat.ui.component.InterfaceLanguage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prepares every page before its first pixel: language, direction and colours on the document, so
 * that nothing flips or flashes afterwards.
 */
final class PageSetup implements VaadinServiceInitListener {
    private final UnexpectedErrors errors;

    PageSetup(UnexpectedErrors errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageSetup::prepare);
        event.getSource()
                .addSessionInitListener(init -> {
                    init.getSession().setErrorHandler(errors);
                    init.getSession()
                            .setLocale(Preferences.of(init.getRequest()).language().locale());
                });
        event.getSource()
                .addUIInitListener(init -> {
                    VaadinRequest request = VaadinRequest.getCurrent();
                    if (request != null) {
                        Preferences preferences = Preferences.of(request);
                        init.getUI().setLocale(preferences.language().locale());
                        Page page = init.getUI().getPage();
                        if (page.getColorScheme() != preferences.colours().scheme()) {
                            page.setColorScheme(preferences.colours().scheme());
                        }
                    }
                });
    }

    private static void prepare(IndexHtmlResponse response) {
        Preferences preferences = Preferences.of(response.getVaadinRequest());
        Document document = response.getDocument();
        Element root = document.getElementsByTag("html").first();
        if (root == null) {
            return;
        }
        InterfaceLanguage language = preferences.language();
        root.attr("lang", language.code());
        root.attr("dir", language.direction().getClientName());
        if (preferences.colours() != Colours.SYSTEM) {
            root.attr("theme", preferences.colours().theme());
            root.attr("style", "color-scheme:" + preferences.colours().theme());
        }
        Element head = document.head();
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", "favicon.svg")
                .attr("type", "image/svg+xml");
        head.appendElement("meta").attr("name", "referrer").attr("content", "same-origin");
    }
}
