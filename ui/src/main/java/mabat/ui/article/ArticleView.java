package mabat.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.Mention;
import mabat.article.TextPlace;
import mabat.search.ArticleLibrary;
import mabat.search.Criteria;
import mabat.story.Stories;
import mabat.story.Story;
import mabat.ui.MainLayout;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.LastSearch;
import mabat.ui.component.MarkedText;
import mabat.ui.component.SearchLinks;
import mabat.ui.editing.EditorActions;

/** One article, to read. */
@Route(value = "article/:id", layout = MainLayout.class)
@PermitAll
final class ArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final ArticleLibrary library;
    private final Stories stories;
    private final Labels labels;
    private final EditorActions actions;
    private String title = "";

    ArticleView(ArticleLibrary library, Stories stories, Labels labels, EditorActions actions) {
        this.library = library;
        this.stories = stories;
        this.labels = labels;
        this.actions = actions;
        addClassName("article-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EnrichedArticle> found =
                event.getRouteParameters()
                        .get("id")
                        .filter(ArticleId::isValid)
                        .map(ArticleId::new)
                        .flatMap(library::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(found.get(), event.getUI());
    }

    private void show(EnrichedArticle enriched, UI ui) {
        mabat.article.Article article = enriched.article();
        title = article.title();
        labels.expect(enriched.findings().mentions().stream().map(Mention::entity).toList());
        EntityText text = new EntityText(enriched.findings().mentions(), labels);

        Article story = new Article();
        story.addClassName("story");
        MarkedText.setDirection(story.getElement(), article.language());
        if (!article.outlet().isEmpty()) {
            Paragraph kicker = new Paragraph(article.outlet());
            kicker.addClassName("kicker");
            kicker.getElement().setAttribute("dir", "auto");
            story.add(kicker);
        }
        H1 headline = new H1(text.of(article.title(), TextPlace.TITLE));
        MarkedText.setDirection(headline.getElement(), article.language());
        story.add(headline);
        List<String> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = new Paragraph(text.of(paragraphs.get(i), i));
            if (i == 0 && !article.lead().isEmpty()) {
                paragraph.addClassName("lead");
            }
            MarkedText.setDirection(paragraph.getElement(), article.language());
            story.add(paragraph);
        }
        stories.find(enriched.findings().story())
                .filter(told -> told.total() > 1)
                .ifPresent(told -> story.add(whole(told)));
        if (!article.removed().isEmpty()) {
            story.add(new RemovedLedger(article));
        }
        ArticleFacts facts = new ArticleFacts(enriched, labels);
        actions.of(enriched).ifPresent(facts::add);
        facts.add(new CiteLine(article));
        Div columns = new Div(story, facts);
        columns.addClassName("article-columns");
        add(back(ui), columns);
    }

    /** Where the others are that tell the same. */
    private Component whole(Story told) {
        Anchor link =
                new Anchor(
                        EntityLinks.story(told.id()),
                        getTranslation(
                                "told.sum",
                                getTranslation("results.count", told.total()),
                                getTranslation("told.outlets.count", told.outlets().size()),
                                getTranslation("told.languages.count", told.languages().size())));
        Span what = new Span(getTranslation("told.same"));
        Div box = new Div(what, link);
        box.addClassName("same-story");
        MarkedText.setDirection(box.getElement(), InterfaceLanguage.current().language());
        return box;
    }

    private Component back(UI ui) {
        Criteria criteria = LastSearch.of(ui).orElse(Criteria.everything());
        Anchor back = new Anchor(SearchLinks.search(criteria), getTranslation("article.back"));
        back.addClassName("back-link");
        return back;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", title);
    }
}
