package mabat.ui.help;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import mabat.query.QueryExample;
import mabat.search.Criteria;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.SearchLinks;

/** One rule of the query language: a sentence, and its examples as links that run them. */
final class HelpRule extends Div {
    HelpRule(String sentence, List<QueryExample> examples) {
        addClassName("help-rule");
        Div links = new Div();
        links.addClassName("help-examples");
        // those in the reader's language first
        InterfaceLanguage reader = InterfaceLanguage.current();
        Stream.of(InterfaceLanguage.values())
                .sorted((a, b) -> Boolean.compare(a != reader, b != reader))
                .forEach(language ->
                        examples.stream()
                                .map(example -> query(example, language))
                                .forEach(query -> links.add(link(query, language))));
        add(links, new Paragraph(sentence));
    }

    private static String query(QueryExample example, InterfaceLanguage language) {
        return switch (language) {
            case HEBREW -> example.hebrew();
            case ENGLISH -> example.english();
        };
    }

    private static Anchor link(String query, InterfaceLanguage language) {
        Code code = new Code(query);
        code.getElement().setAttribute("dir", language.direction().getClientName());
        code.getElement().setAttribute("lang", language.code());
        Anchor link = new Anchor(SearchLinks.search(Criteria.of(query)), "");
        link.add(code);
        link.addClassName("help-example");
        return link;
    }
}
