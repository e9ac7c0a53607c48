package mabat.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mabat.account.HandClock;
import mabat.article.Language;
import mabat.failure.DependencyUnavailableException;
import mabat.keep.InMemoryKeep;
import mabat.mail.MemoryMailSender;
import mabat.savedsearch.InMemorySavedSearchStore;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchService;
import mabat.savedsearch.SavedSearches;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.search.Criteria;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.Test;

final class OutboxTest {
    private static final ZoneId HOME = ZoneId.of("Asia/Jerusalem");

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final InMemoryKeep keep = new InMemoryKeep();
    private final HandMadeAlerts alerts = new HandMadeAlerts(keep, TestCriteria.reader(), clock);
    private final SavedSearches searches =
            new SavedSearchService(
                    new InMemorySavedSearchStore(), keep, TestCriteria.reader(), clock);
    private final Subscriptions subscriptions =
            alerts.subscriptions(searches, new MemoryMailSender());
    private final Deliverer deliverer = new Deliverer();
    private final SavedSearch search =
            ((SaveOutcome.Saved) searches.save("dana", "Minsk", Criteria.of("minsk"))).search();

    private Outbox outbox() {
        return new Outbox(keep, alerts.announcements(), deliverer, clock);
    }

    /** Remembers what arrived; fails as often as the test says. */
    private final class Deliverer implements Delivery {
        final List<List<String>> arrived = new ArrayList<>();
        Result next = new Result.Done();

        @Override
        public Result deliver(Message message) {
            if (next instanceof Result.Done) {
                arrived.add(
                        new Announced(alerts.announcements(), keep)
                                        .between(message.search(), message.after(), message.upTo())
                                        .keySet()
                                        .stream()
                                        .map(id -> id.value())
                                        .toList());
            }
            return next;
        }
    }

    private void subscribe(Rhythm rhythm) {
        assertThat(
                        subscriptions.subscribe(
                                "dana",
                                search.id(),
                                Channel.EMAIL,
                                "dana@example.org",
                                rhythm,
                                Language.HEBREW))
                .isInstanceOf(Subscriptions.Outcome.Subscribed.class);
    }

    @Test
    void what_is_announced_after_subscribing_is_sent_once() {
        alerts.announce(search, "before");
        subscribe(Rhythm.atOnce());
        outbox().round();
        alerts.announce(search, "a", "b");

        outbox().round();
        outbox().round();
        alerts.announce(search, "c");
        outbox().round();

        assertThat(deliverer.arrived).containsExactly(List.of("b", "a"), List.of("c"));
    }

    @Test
    void collected_news_go_out_at_the_local_time_and_only_when_there_are_any() {
        subscribe(Rhythm.daily(LocalTime.of(7, 0), HOME));
        alerts.announce(search, "a");
        outbox().round();
        alerts.announce(search, "b");
        clock.advance(Duration.ofHours(16)); // 06:00 at home
        outbox().round();
        assertThat(deliverer.arrived).isEmpty();

        clock.advance(Duration.ofHours(1));
        outbox().round();
        outbox().round();
        assertThat(deliverer.arrived).containsExactly(List.of("b", "a"));
        clock.advance(Duration.ofDays(1));
        outbox().round();
        assertThat(deliverer.arrived).hasSize(1);
    }

    @Test
    void a_clock_that_steps_back_sends_nothing_twice() {
        subscribe(Rhythm.daily(LocalTime.of(7, 0), HOME));
        alerts.announce(search, "a");
        clock.advance(Duration.ofHours(17));
        outbox().round();
        clock.advance(Duration.ofHours(-30));
        outbox().round();
        clock.advance(Duration.ofHours(31));
        outbox().round();

        assertThat(deliverer.arrived).containsExactly(List.of("a"));
    }

    @Test
    void weekly_news_find_their_day_across_a_change_of_the_clocks() {
        Rhythm rhythm = Rhythm.weekly(DayOfWeek.FRIDAY, LocalTime.of(2, 30), HOME);

        // 27 March 2026, 02:00 to 03:00, does not exist there
        assertThat(rhythm.nextAfter(Instant.parse("2026-03-21T00:00:00Z")))
                .isEqualTo("2026-03-27T00:30:00Z");
        assertThat(rhythm.nextAfter(Instant.parse("2026-03-27T00:30:00Z")))
                .isEqualTo("2026-04-02T23:30:00Z");
    }

    @Test
    void what_fails_is_tried_again_later_and_given_up_in_the_end() {
        subscribe(Rhythm.atOnce());
        alerts.announce(search, "a");
        deliverer.next = new Delivery.Result.Later("mailbox full");
        outbox().round();
        outbox().round();
        assertThat(message().attempts()).isEqualTo(1);
        for (int i = 0; i < 20; i++) {
            clock.advance(Duration.ofHours(6));
            outbox().round();
        }

        assertThat(subscriptions.dead("dana"))
                .singleElement()
                .satisfies(dead -> {
                    assertThat(dead.attempts()).isEqualTo(Outbox.MOST_ATTEMPTS);
                    assertThat(dead.error()).isEqualTo("mailbox full");
                });
        assertThat(subscriptions.dead("noa")).isEmpty();
        deliverer.next = new Delivery.Result.Done();
        assertThat(subscriptions.tryAgain("noa", message().key())).isFalse();
        assertThat(subscriptions.tryAgain("dana", message().key())).isTrue();
        outbox().round();
        assertThat(deliverer.arrived).containsExactly(List.of("a"));
    }

    private Message message() {
        return keep.all(Message.class).get(0).value();
    }

    @Test
    void what_can_never_arrive_is_given_up_at_once() {
        subscribe(Rhythm.atOnce());
        alerts.announce(search, "a");
        deliverer.next = new Delivery.Result.Never("no such mailbox");
        outbox().round();

        assertThat(subscriptions.dead("dana")).hasSize(1);
    }

    @Test
    void a_link_in_a_mail_ends_the_subscription() {
        subscribe(Rhythm.atOnce());
        String token = subscriptions.of("dana").get(0).token();

        assertThat(subscriptions.endByToken("wrong")).isFalse();
        assertThat(subscriptions.endByToken(token)).isTrue();
        assertThat(subscriptions.endByToken(token)).isFalse();
        assertThat(subscriptions.of("dana")).isEmpty();
    }

    @Test
    void changing_a_subscription_loses_nothing() {
        subscribe(Rhythm.daily(LocalTime.of(7, 0), HOME));
        alerts.announce(search, "a");
        outbox().round();
        subscribe(Rhythm.atOnce());
        alerts.announce(search, "b");
        outbox().round();

        assertThat(deliverer.arrived).containsExactly(List.of("b", "a"));
    }

    /** Killed before every single write in turn: each article arrives in exactly one message. */
    @Test
    void whoever_is_killed_at_any_point_loses_and_doubles_nothing() {
        for (int after = 0; after < 12; after++) {
            OutboxTest fresh = new OutboxTest();
            fresh.subscribe(Rhythm.atOnce());
            fresh.alerts.announce(fresh.search, "a", "b");
            fresh.keep.failAfter(
                    after, new DependencyUnavailableException("Elasticsearch", "killed", null));
            boolean killed = false;
            try {
                fresh.outbox().round();
            } catch (DependencyUnavailableException expected) {
                killed = true;
            }
            fresh.keep.work();
            fresh.alerts.announce(fresh.search, "c");
            fresh.outbox().round();
            fresh.clock.advance(Duration.ofMinutes(10));
            fresh.outbox().round();

            List<String> all = fresh.deliverer.arrived.stream().flatMap(List::stream).toList();
            // killed between sending and writing that down, the same message comes again whole
            List<List<String>> distinct = fresh.deliverer.arrived.stream().distinct().toList();
            assertThat(distinct.stream().flatMap(List::stream).toList())
                    .as("killed at write %d (%s): %s", after, killed, all)
                    .containsExactlyInAnyOrder("a", "b", "c");
            assertThat(fresh.keep.all(Message.class))
                    .allSatisfy(kept ->
                            assertThat(kept.value().status()).isEqualTo(Message.Status.SENT));
        }
    }

    @Test
    void only_one_of_several_applications_holds_a_lease() {
        long[] nanos = {0};
        Lease one = new Lease(keep, "send", "one", () -> nanos[0]);
        Lease two = new Lease(keep, "send", "two", () -> nanos[0]);

        assertThat(one.hold()).isTrue();
        assertThat(two.hold()).isFalse();
        nanos[0] += Lease.UNCHANGED.toNanos() / 2;
        assertThat(one.hold()).isTrue();
        nanos[0] += Lease.UNCHANGED.toNanos() / 2;
        assertThat(two.hold()).isFalse();
        nanos[0] += Lease.UNCHANGED.toNanos();
        assertThat(two.hold()).isTrue();
        assertThat(one.hold()).isFalse();
        two.release();
        assertThat(one.hold()).isTrue();
    }
}
