package mabat.ui.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import mabat.alert.Channel;
import mabat.alert.Message;
import mabat.alert.Rhythm;
import mabat.alert.Subscription;
import mabat.alert.Subscriptions;
import mabat.article.Language;
import mabat.history.Permalink;
import mabat.history.Permalinks;
import mabat.keep.InMemoryKeep;
import mabat.keep.Keep;
import mabat.savedsearch.SavedSearch;
import mabat.search.Criteria;
import mabat.ui.FakeSearch;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where links lead that people were sent, and what they are told when nothing could be sent. */
class TellingViewTest extends PageTest {
    @Autowired private Subscriptions subscriptions;
    @Autowired private Permalinks permalinks;
    @Autowired private InMemoryKeep keep;

    private Subscription subscribed() {
        saved.save("noa", "Grain", Criteria.of("grain"));
        SavedSearch search = saved.of("noa").get(0);
        return ((Subscriptions.Outcome.Subscribed)
                        subscriptions.subscribe(
                                "noa",
                                search.id(),
                                Channel.EMAIL,
                                "noa@example.org",
                                Rhythm.atOnce(),
                                Language.ENGLISH))
                .subscription();
    }

    @Test
    void the_link_in_a_mail_ends_the_subscription_only_with_a_click() {
        Subscription subscription = subscribed();

        open("unsubscribe/" + subscription.token());
        assertThat(subscriptions.of("noa")).as("mail programs open links").hasSize(1);
        click("Stop the messages");

        assertThat(subscriptions.of("noa")).isEmpty();
        assertThat(pageText()).contains("no messages by this link any more");
        open("unsubscribe/" + subscription.token());
        assertThat(pageText()).contains("no messages by this link any more");
    }

    @Test
    void a_message_that_was_given_up_is_told_to_its_owner_and_can_be_tried_again() {
        Subscription subscription = subscribed();
        Message dead =
                new Message(
                        subscription.key(),
                        "noa",
                        subscription.search(),
                        Channel.EMAIL,
                        0,
                        1,
                        Message.Status.DEAD,
                        12,
                        Instant.parse("2026-03-01T12:00:00Z"),
                        "550 no such mailbox",
                        Instant.parse("2026-03-01T12:00:00Z"));
        keep.put(dead, Keep.NEVER);

        open("saved");
        assertThat(pageText())
                .contains("A message about “Grain” could not be sent: 550 no such mailbox");
        test(find(NativeButton.class).withText("Try again").single()).click();
        settle();

        assertThat(pageText()).doesNotContain("could not be sent");
        assertThat(keep.find(Message.class, dead.key()).orElseThrow().value().status())
                .isEqualTo(Message.Status.WAITING);
    }

    @Test
    void a_permanent_link_shows_the_number_of_then_and_of_now() {
        search.answer(question -> FakeSearch.found("About grain"));
        Permalink made =
                ((Permalinks.Made.Done) permalinks.make("dana", Criteria.of("grain"))).permalink();
        search.answer(question -> FakeSearch.found("About grain", "More grain"));

        open("as-of/" + made.id());

        assertThat(pageText()).contains("grain", ": one article", "Now: 2 articles");
    }
}
