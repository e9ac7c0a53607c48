package mabat.ui.analysis;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mabat.analysis.AnalysisReport;
import mabat.analysis.AnalysisVersion;
import mabat.ui.MainLayout;

/** How a text is read, word by word. The address holds the text, so that a finding can be sent. */
@Route(value = "analysis", layout = MainLayout.class)
@RolesAllowed("EDITOR")
final class AnalysisView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String TEXT = "text";
    private static final int LONGEST = 1_000;
    private static final List<String> EXAMPLES =
            List.of(
                    "ולכשנשיא ארה\"ב נפגש בבייג׳ינג עם שי ג׳ינפינג",
                    "למנכ\"לים ב־2023",
                    "China's leaders");

    private final TextField text = new TextField();
    private final Div answer = new Div();

    AnalysisView() {
        addClassNames("page", "analysis-page");
        Paragraph intro = new Paragraph(getTranslation("analysis.intro"));
        intro.addClassName("page-intro");
        answer.addClassName("analysis-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        add(new H1(getTranslation("analysis.heading")), intro, box(), examples(), answer);
    }

    private Div box() {
        text.setId("analysis-text");
        text.addClassName("query");
        text.setAriaLabel(getTranslation("analysis.label"));
        text.setPlaceholder(getTranslation("analysis.label"));
        text.setMaxLength(LONGEST);
        text.setClearButtonVisible(true);
        text.addKeyPressListener(Key.ENTER, press -> go());
        Button button = new Button(getTranslation("analysis.button"), click -> go());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div box = new Div(text, button);
        box.addClassName("search-box");
        return box;
    }

    private Paragraph examples() {
        Paragraph examples = new Paragraph(new Span(getTranslation("analysis.examples")));
        examples.addClassName("analysis-examples");
        for (String example : EXAMPLES) {
            Anchor link =
                    new Anchor(
                            "analysis?text=" + URLEncoder.encode(example, StandardCharsets.UTF_8),
                            example);
            link.getElement().setAttribute("dir", "auto");
            examples.add(link);
        }
        return examples;
    }

    private void go() {
        getUI().ifPresent(ui ->
                ui.navigate(AnalysisView.class, QueryParameters.of(TEXT, text.getValue().strip())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation().getQueryParameters().getSingleParameter(TEXT).orElse("");
        String bounded = asked.substring(0, Math.min(LONGEST, asked.length()));
        text.setValue(bounded);
        answer.removeAll();
        if (!bounded.isBlank()) {
            show(AnalysisReport.of(bounded));
        }
    }

    private void show(AnalysisReport report) {
        if (report.tokens().isEmpty()) {
            answer.add(new Paragraph(getTranslation("analysis.nothing")));
            return;
        }
        OrderedList words = new OrderedList();
        words.addClassName("analysis-words");
        report.tokens().forEach(token -> words.add(new ListItem(new TokenCard(token))));
        Paragraph version =
                new Paragraph(
                        getTranslation("analysis.version", AnalysisVersion.current().toString()));
        version.addClassName("fact-note");
        answer.add(words, version);
    }

    /** Hebrew texts run from the right in an English page, and the other way round. */
    @Override
    protected void onAttach(AttachEvent event) {
        text.getElement().executeJs("if (this.inputElement) this.inputElement.dir = 'auto'");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("analysis.heading"));
    }
}
