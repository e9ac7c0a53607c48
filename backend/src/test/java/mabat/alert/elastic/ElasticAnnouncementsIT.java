package mabat.alert.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mabat.alert.Announcement;
import mabat.alert.Announcements;
import mabat.alert.Announcements.SearchAndRound;
import mabat.article.ArticleId;
import mabat.elastic.ElasticsearchNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists that take several pages. */
class ElasticAnnouncementsIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final int PAGE = 3;
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final ArticleId BOTH = new ArticleId("both");

    @Test
    void more_announcements_than_fit_a_page_are_all_found_and_all_removed() {
        Announcements announcements =
                new ElasticAnnouncements(NODE.elasticsearch(), NODE.names(), PAGE);
        List<Announcement> all = new ArrayList<>();
        for (int round = 1; round <= 4 * PAGE; round++) {
            for (String search : List.of("grain", "oil")) {
                all.add(
                        new Announcement(
                                search,
                                round,
                                START.plusSeconds(round),
                                List.of(new ArticleId(search + round), BOTH)));
            }
        }
        for (int other = 0; other < 2 * PAGE; other++) {
            all.add(
                    new Announcement(
                            "other" + other, 1, START, List.of(new ArticleId("elsewhere"))));
        }
        announcements.add(all);

        assertThat(announcements.of("grain", 1, 4 * PAGE))
                .extracting(Announcement::round)
                .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(announcements.searchesAfter(0, 4 * PAGE)).hasSize(2 + 2 * PAGE);
        assertThat(announcements.searchesAfter(1, 4 * PAGE)).containsExactly("grain", "oil");
        assertThat(announcements.mentioning(Set.of(BOTH)).get(BOTH))
                .hasSize(8 * PAGE)
                .contains(new SearchAndRound("oil", 4 * PAGE));

        announcements.removeBefore(START.plusSeconds(2 * PAGE));
        NODE.elasticsearch().json().post("/" + NODE.names().announcements() + "/_refresh");
        assertThat(announcements.of("oil", 0, 4 * PAGE))
                .extracting(Announcement::round)
                .containsExactly(6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }
}
