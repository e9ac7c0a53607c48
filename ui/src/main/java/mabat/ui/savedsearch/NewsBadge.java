package mabat.ui.savedsearch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import mabat.alert.NewArticles;
import mabat.alert.News;
import mabat.failure.DependencyUnavailableException;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.ui.component.Background;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import mabat.ui.component.SignedInUser;
import org.jspecify.annotations.Nullable;

/** How many of the reader's searches have something new; kept true while the page is open. */
public final class NewsBadge extends Span {
    private final SavedSearches saved;
    private final NewArticles articles;
    private final News news;
    private final SignedInUser user;
    private final Background background;
    private @Nullable LatestAnswer answers;
    private Runnable deaf = () -> {};
    private Set<String> own = Set.of();

    public NewsBadge(
            SavedSearches saved,
            NewArticles articles,
            News news,
            SignedInUser user,
            Background background) {
        this.saved = saved;
        this.articles = articles;
        this.news = news;
        this.user = user;
        this.background = background;
        addClassNames("badge", "nav-badge");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = Pages.with(event.getUI());
        answers = new LatestAnswer(background, page);
        deaf =
                news.listen(searches ->
                        page.accept(() -> {
                            if (searches.stream().anyMatch(own::contains)) {
                                count();
                            }
                        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
    }

    /** Counts anew, in the background. */
    public void count() {
        if (answers == null) {
            return;
        }
        String person = user.id();
        answers.ask(
                () -> {
                    List<SavedSearch> all = saved.of(person);
                    long fresh =
                            articles.counts(person, all).values().stream()
                                    .filter(count -> count > 0)
                                    .count();
                    return new Counted(
                            Set.copyOf(all.stream().map(SavedSearch::id).toList()), fresh);
                },
                counted -> {
                    own = counted.own;
                    setText(String.valueOf(counted.fresh));
                    getElement()
                            .setAttribute("aria-label", getTranslation("nav.new", counted.fresh));
                    getElement().setAttribute("role", "status");
                    setVisible(counted.fresh > 0);
                },
                failure -> {
                    if (!(failure instanceof DependencyUnavailableException)) {
                        throw failure;
                    }
                });
    }

    private record Counted(Set<String> own, long fresh) {}
}
