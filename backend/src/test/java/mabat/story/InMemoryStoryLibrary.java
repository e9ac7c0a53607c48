package mabat.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mabat.article.Article;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.PublicationDate;
import mabat.search.DateRange;

/** Looks at every article. */
public final class InMemoryStoryLibrary implements StoryLibrary {
    private final List<EnrichedArticle> articles = new ArrayList<>();

    public void add(Collection<EnrichedArticle> added) {
        articles.addAll(added);
    }

    @Override
    public Told find(String story, int most) {
        List<StoryArticle> told =
                articles.stream()
                        .filter(article -> article.findings().story().equals(story))
                        .map(InMemoryStoryLibrary::told)
                        .sorted(StoryArticle.BY_TIME)
                        .toList();
        return new Told(told.stream().limit(most).toList(), told.size());
    }

    private static StoryArticle told(EnrichedArticle enriched) {
        Article article = enriched.article();
        Findings findings = enriched.findings();
        List<EntityRef> subjects = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            findings.subjects(kind).forEach(id -> subjects.add(new EntityRef(kind, id)));
        }
        findings.topics().forEach(topic -> subjects.add(EntityRef.topic(topic.topic())));
        return new StoryArticle(
                article.id(),
                article.title(),
                article.outlet(),
                article.language(),
                article.published(),
                enriched.firstSeen(),
                subjects,
                findings.duplicates());
    }

    @Override
    public Map<String, Long> outlets(DateRange days) {
        Map<String, Long> outlets = new TreeMap<>();
        for (EnrichedArticle enriched : articles) {
            PublicationDate published = enriched.article().published();
            String outlet = enriched.article().outlet();
            if (published != null && !outlet.isEmpty() && isIn(published, days)) {
                outlets.merge(outlet, 1L, Long::sum);
            }
        }
        return outlets;
    }

    private static boolean isIn(PublicationDate published, DateRange days) {
        LocalDate day = LocalDate.ofInstant(published.at(), ZoneOffset.UTC);
        LocalDate from = days.from();
        LocalDate to = days.to();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
