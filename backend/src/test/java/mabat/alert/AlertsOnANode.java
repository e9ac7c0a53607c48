package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mabat.account.HandClock;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.savedsearch.SavedSearch;
import mabat.search.Criteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests of one application's alerts over a real node; every test starts without documents. */
abstract class AlertsOnANode {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    static final Criteria GRAIN = Criteria.of("grain");

    final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    AlertWorld world = open();

    final AlertWorld open() {
        return new AlertWorld(NODE.elasticsearch(), NODE.names(), clock);
    }

    @BeforeEach
    final void afresh() {
        world.close();
        NODE.clear();
        world = open();
        // made at the start of every application
        world.bean(Checker.class);
    }

    @AfterEach
    final void close() {
        world.close();
    }

    static EnrichedArticle about(String id, String what) {
        return anArticle().withId(id).titled("About " + what).saying("It says " + what).build();
    }

    final void assertAnnouncedOnce(SavedSearch search, Set<String> expected) {
        Position position = world.keep().find(Position.class, Position.KEY).orElseThrow().value();
        List<String> said = new ArrayList<>();
        for (Announcement each :
                world.bean(Announcements.class).of(search.id(), 0, position.round())) {
            if (position.counts(each.round())) {
                each.articles().forEach(id -> said.add(id.value()));
            }
        }
        assertThat(said).doesNotHaveDuplicates();
        assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
    }
}
