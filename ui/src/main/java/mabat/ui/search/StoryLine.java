package mabat.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import mabat.article.Language;
import mabat.search.StoryGroup;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** Below a result: how many more tell its story, in which languages, and who. */
final class StoryLine extends Paragraph {
    private static final int NAMED = 4;

    StoryLine(StoryGroup group, Labels labels) {
        addClassName("story-line");
        InterfaceLanguage reader = InterfaceLanguage.current();
        getElement().setAttribute("dir", reader.direction().getClientName());
        Anchor more =
                new Anchor(
                        EntityLinks.story(group.story()),
                        getTranslation("group.more", group.articles() - 1));
        String languages =
                group.languages().entrySet().stream()
                        .map(entry ->
                                getTranslation(
                                        "group.part",
                                        labels.language(Language.of(entry.getKey()), reader),
                                        entry.getValue()))
                        .collect(Collectors.joining(", "));
        Span in = new Span(languages);
        in.addClassName("story-languages");
        add(more, in);
        int others = group.outlets().size() - NAMED;
        group.outlets().keySet().stream()
                .limit(NAMED)
                .forEach(outlet -> {
                    Span by = new Span(outlet);
                    by.addClassName("story-outlet");
                    by.getElement().setAttribute("dir", "auto");
                    add(by);
                });
        if (others > 0) {
            add(new Span(getTranslation("group.others", others)));
        }
    }
}
