package mabat.ui.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.story.Coverage;
import mabat.story.SharedEntity;
import mabat.story.Silence;
import mabat.story.Story;
import mabat.story.StoryArticle;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.SearchLinks;

/** Who told it, in which language and how much later; who did not; and what it is about. */
final class StoryCoverage extends Aside {
    private static final int MOST_SHARED = 20;

    private final Story story;
    private final Labels labels;
    private final LagTexts lags;
    private final InterfaceLanguage reader = InterfaceLanguage.current();

    StoryCoverage(Story story, Labels labels) {
        this.story = story;
        this.labels = labels;
        this.lags = new LagTexts(labels, reader.locale());
        addClassNames("article-facts", "told-coverage");
        getElement().setAttribute("aria-label", getTranslation("told.coverage"));
        languages();
        outlets();
        silence(story.silence());
        shared();
    }

    private void languages() {
        UnorderedList list = section("told.languages");
        for (Coverage coverage : story.languages()) {
            String name = labels.language(Language.of(coverage.name()), reader);
            list.add(row(new Span(name), coverage, ""));
        }
    }

    private void outlets() {
        if (story.outlets().isEmpty()) {
            return;
        }
        UnorderedList list = section("told.outlets");
        for (Coverage coverage : story.outlets()) {
            Span name = new Span(coverage.name());
            name.getElement().setAttribute("dir", "auto");
            String languages =
                    coverage.languages().stream()
                            .map(language -> labels.language(language, reader))
                            .collect(Collectors.joining(", "));
            list.add(row(name, coverage, languages));
        }
    }

    private ListItem row(Span name, Coverage coverage, String languages) {
        name.addClassName("told-name");
        StoryArticle first = story.reports().get(0).article();
        ListItem row =
                new ListItem(
                        name,
                        note(languages),
                        note(getTranslation("results.count", coverage.articles())),
                        note(
                                lags.of(
                                        coverage.lag(),
                                        Optional.of(first).filter(coverage.first()::equals))));
        row.addClassName("told-row");
        return row;
    }

    private static Component note(String text) {
        Span note = new Span(text);
        note.addClassName("fact-note");
        note.setVisible(!text.isEmpty());
        return note;
    }

    private void silence(Silence silence) {
        if (silence.period().isOpen()) {
            return;
        }
        String days = new CriteriaTexts(labels, reader).dates(silence.period());
        UnorderedList list = section("told.silent");
        Paragraph hint =
                new Paragraph(
                        getTranslation(
                                silence.outlets().isEmpty()
                                        ? "told.silent.none"
                                        : "told.silent.hint",
                                days));
        hint.addClassName("fact-note");
        addComponentAtIndex(getElement().getChildCount() - 1, hint);
        for (Silence.Outlet outlet : silence.outlets()) {
            Criteria meanwhile =
                    Criteria.everything()
                            .withSelection(
                                    FacetField.OUTLET, FacetSelection.anyOf(Set.of(outlet.name())))
                            .withDates(silence.period());
            Anchor name = new Anchor(SearchLinks.search(meanwhile), outlet.name());
            name.getElement().setAttribute("dir", "auto");
            ListItem row =
                    new ListItem(name, note(getTranslation("results.count", outlet.articles())));
            row.addClassName("told-row");
            list.add(row);
        }
    }

    private void shared() {
        if (story.shared().isEmpty()) {
            return;
        }
        UnorderedList list = section("told.shared");
        list.addClassName("told-entities");
        List<SharedEntity> named =
                story.shared().stream()
                        // discovered people have no name but the words of some article
                        .filter(one -> !one.entity().id().startsWith(EntityRef.UNVERIFIED))
                        .limit(MOST_SHARED)
                        .toList();
        for (SharedEntity shared : named) {
            Anchor name =
                    new Anchor(
                            EntityLinks.entity(shared.entity(), CountBasis.SUBJECTS),
                            labels.of(shared.entity(), reader));
            name.getElement().setAttribute("dir", "auto");
            name.addClassNames("entity", "entity-" + shared.entity().kind().code());
            name.setTitle(getTranslation("told.shared.count", shared.articles(), story.total()));
            list.add(new ListItem(name));
        }
    }

    private UnorderedList section(String key) {
        UnorderedList list = new UnorderedList();
        add(new H2(getTranslation(key)), list);
        return list;
    }
}
