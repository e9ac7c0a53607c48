package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.article.Mention;
import mabat.enrich.Enrichment;
import mabat.enrich.StandardEnrichment;
import mabat.failure.DependencyUnavailableException;
import mabat.knowledge.Correction;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Knowledge;
import mabat.overlay.InMemoryChangeLog;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.Overlay;
import mabat.search.ArticleLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerdictFollowerTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Knowledge TABLES = Knowledge.standard();
    private static final EntityRef BELARUS = EntityRef.country("BY");

    private final CurrentKnowledge current = new CurrentKnowledge(TABLES);
    private final Enrichment enrichment =
            new Following(current.derived(knowledge -> new StandardEnrichment(knowledge, CLOCK)));
    private final InMemoryShelf shelf = new InMemoryShelf();
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final KnowledgeKeeper keeper = new KnowledgeKeeper(log, current, Runnable::run);
    private final Reenrichment job = new HandReenrichment(shelf, enrichment, CLOCK).job();
    private final Overlay overlay = new Overlay(log, keeper, current, new Shelf(), CLOCK);

    private record Following(Supplier<StandardEnrichment> now) implements Enrichment {
        @Override
        public Preparation prepare(IncomingArticle incoming) {
            return now.get().prepare(incoming);
        }

        @Override
        public Findings find(Article article) {
            return now.get().find(article);
        }

        @Override
        public String version() {
            return now.get().version();
        }

        @Override
        public Map<ArticleId, String> ownVersions() {
            return now.get().ownVersions();
        }

        @Override
        public Map<ArticleId, String> verdictStamps() {
            return now.get().verdictStamps();
        }
    }

    private final class Shelf implements ArticleLibrary {
        @Override
        public Optional<EnrichedArticle> find(ArticleId id) {
            return shelf.find(List.of(id)).stream().map(ArticleShelf.Shelved::content).findFirst();
        }

        @Override
        public boolean delete(ArticleId id) {
            return false;
        }
    }

    @BeforeEach
    void shelve() {
        shelve("one");
        shelve("two");
        VerdictFollower.of(keeper, enrichment, job);
    }

    private void shelve(String id) {
        EnrichedArticle plain =
                Articles.anArticle()
                        .withId(id)
                        .titled("Talks in Belarus")
                        .saying("Belarus and China talk.")
                        .build();
        shelf.put(
                new EnrichedArticle(
                        plain.article(), enrichment.find(plain.article()), plain.firstSeen()));
    }

    @Test
    void a_wrong_mention_is_gone_at_once_and_comes_back_when_the_verdict_is_taken_back() {
        assertThat(mentioned("one")).contains(BELARUS);

        overlay.make(wish(), new Correction.WrongMention(new ArticleId("one"), BELARUS, ""));

        assertThat(mentioned("one")).doesNotContain(BELARUS).contains(EntityRef.country("CN"));
        assertThat(mentioned("two")).contains(BELARUS);
        assertThat(job.stale()).as("nothing else waits because of it").isZero();

        overlay.undo(wish(), 1);

        assertThat(mentioned("one")).contains(BELARUS);
        assertThat(job.stale()).isZero();
    }

    @Test
    void it_stays_gone_when_the_article_is_indexed_again() {
        overlay.make(wish(), new Correction.WrongMention(new ArticleId("one"), BELARUS, ""));

        shelve("one");

        assertThat(mentioned("one")).doesNotContain(BELARUS);
        assertThat(job.stale()).isZero();
    }

    @Test
    void what_cannot_be_written_now_is_left_to_the_next_re_enrichment() {
        shelf.beforeWriting =
                () -> {
                    throw new DependencyUnavailableException("Elasticsearch", "away", null);
                };

        overlay.make(wish(), new Correction.WrongMention(new ArticleId("one"), BELARUS, ""));

        assertThat(keeper.effect().failure()).isNull();
        assertThat(mentioned("one")).contains(BELARUS);
        assertThat(job.stale()).isEqualTo(1);
    }

    private static Overlay.Wish wish() {
        return new Overlay.Wish("Noa", "It is about something else.", null);
    }

    private List<EntityRef> mentioned(String id) {
        return shelf.find(List.of(new ArticleId(id))).stream()
                .flatMap(one -> one.content().findings().mentions().stream())
                .map(Mention::entity)
                .toList();
    }
}
