package mabat.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mabat.query.QueryExample;
import mabat.ui.MainLayout;

/** How to search, on one page: every rule in a sentence, with examples to click. */
@Route(value = "help", layout = MainLayout.class)
@PermitAll
final class HelpView extends Main implements HasDynamicTitle {
    /** What the search page does by itself, in the order of a search. */
    private static final List<String> HINTS =
            List.of("typing", "reading", "why", "problem", "nothing", "facets", "views", "keys");

    HelpView() {
        addClassNames("page", "help-page");
        Paragraph intro = new Paragraph(getTranslation("help.intro"));
        intro.addClassName("page-intro");
        add(new H1(getTranslation("help.heading")), intro);
        QueryExample.all().stream()
                .collect(
                        Collectors.groupingBy(
                                QueryExample::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((section, examples) -> add(rules(section, examples)));
        add(hints());
    }

    private Component rules(String section, List<QueryExample> examples) {
        Map<String, List<QueryExample>> byRule =
                examples.stream()
                        .collect(
                                Collectors.groupingBy(
                                        QueryExample::rule,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Div rules = new Div();
        rules.addClassName("help-rules");
        byRule.forEach((rule, shown) ->
                rules.add(new HelpRule(getTranslation("help.rule." + rule), shown)));
        Section whole = new Section(new H2(getTranslation("help.section." + section)), rules);
        whole.setId("help-" + section);
        return whole;
    }

    private Component hints() {
        UnorderedList list = new UnorderedList();
        list.addClassName("help-hints");
        HINTS.forEach(hint -> list.add(new ListItem(getTranslation("help.hint." + hint))));
        return new Section(new H2(getTranslation("help.section.page")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("help.heading"));
    }
}
