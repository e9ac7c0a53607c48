package mabat.ui.story;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import mabat.search.Criteria;
import mabat.story.Stories;
import mabat.story.Story;
import mabat.story.StoryArticle;
import mabat.ui.MainLayout;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.MarkedText;
import mabat.ui.component.SearchLinks;

/** One story, from the first report to the last. */
@Route(value = "story/:id", layout = MainLayout.class)
@PermitAll
final class StoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Stories stories;
    private final Labels labels;
    private String title = "";

    StoryView(Stories stories, Labels labels) {
        this.stories = stories;
        this.labels = labels;
        addClassName("told-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Optional<Story> story = stories.find(id);
        removeAll();
        if (story.isEmpty()) {
            event.rerouteToError(NotFoundException.class, getTranslation("told.unknown"));
            return;
        }
        show(story.get());
    }

    private void show(Story story) {
        StoryArticle leading = story.headline(InterfaceLanguage.current().language());
        title = leading.title();
        Paragraph kicker = new Paragraph(getTranslation("told.kicker"));
        kicker.addClassName("kicker");
        H1 heading = new H1(title);
        MarkedText.setDirection(heading.getElement(), leading.language());
        Paragraph sum =
                new Paragraph(
                        getTranslation(
                                "told.sum",
                                getTranslation("results.count", story.total()),
                                getTranslation("told.outlets.count", story.outlets().size()),
                                getTranslation("told.languages.count", story.languages().size())));
        sum.addClassName("page-intro");
        Anchor search =
                new Anchor(
                        SearchLinks.search(Criteria.everything().withStory(story.id())),
                        getTranslation("told.search"));
        search.addClassName("quiet-button");
        Div head = new Div(kicker, heading, sum, search);
        head.addClassName("told-head");
        Div columns = new Div(new StoryReports(story, labels), new StoryCoverage(story, labels));
        columns.addClassName("entity-columns");
        add(head, columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", title);
    }
}
