package mabat.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mabat.account.Secret;
import mabat.article.Language;
import mabat.keep.Keep;
import mabat.keep.Keep.By;
import mabat.keep.Kept;
import mabat.mail.MailSender;
import mabat.outgoing.GuardedClient;
import mabat.savedsearch.SavedSearches;

/** What people do with subscriptions. Everyone sees and changes only their own. */
public final class Subscriptions {
    private static final int LONGEST_ADDRESS = 2_000;

    private final Keep keep;
    private final SavedSearches searches;
    private final MailSender mail;
    private final RandomGenerator random;
    private final Clock clock;

    /**
     * @param random a cryptographically strong source
     */
    public Subscriptions(
            Keep keep,
            SavedSearches searches,
            MailSender mail,
            RandomGenerator random,
            Clock clock) {
        this.keep = keep;
        this.searches = searches;
        this.mail = mail;
        this.random = random;
        this.clock = clock;
    }

    /** What became of a wish to be told. */
    public sealed interface Outcome {
        record Subscribed(Subscription subscription) implements Outcome {}

        /**
         * @param detail one English sentence
         */
        record Invalid(String detail) implements Outcome {}

        /** There is no such search for this person. */
        record NoSearch() implements Outcome {}
    }

    /** Whether e-mail can be chosen at all. */
    public boolean canMail() {
        return mail.isSetUp();
    }

    /** Somebody's own, oldest first. */
    public List<Subscription> of(String person) {
        return keep.having(Subscription.class, By.PERSON, person).stream()
                .map(Kept::value)
                .sorted(Comparator.comparing(Subscription::created))
                .toList();
    }

    /**
     * Tells a person about a search from now on, or in another way than until now: nothing that was
     * announced before is lost by the change.
     */
    public Outcome subscribe(
            String person,
            String search,
            Channel channel,
            String address,
            Rhythm rhythm,
            Language language) {
        if (searches.find(person, search).isEmpty()) {
            return new Outcome.NoSearch();
        }
        Optional<String> problem = problem(channel, address.strip());
        if (problem.isPresent()) {
            return new Outcome.Invalid(problem.get());
        }
        Instant now = clock.instant();
        while (true) {
            Optional<Kept<Subscription>> before =
                    keep.find(Subscription.class, Subscription.key(person, search, channel));
            Subscription wanted =
                    new Subscription(
                            person,
                            search,
                            channel,
                            address.strip(),
                            rhythm,
                            language,
                            before.map(kept -> kept.value().secret())
                                    .orElseGet(() -> secret(channel)),
                            before.map(kept -> kept.value().token())
                                    .orElseGet(() -> Secret.random("", random).text()),
                            before.map(kept -> kept.value().round()).orElseGet(this::round),
                            rhythm.nextAfter(now),
                            before.map(kept -> kept.value().created()).orElse(now));
            Optional<Kept<Subscription>> kept =
                    keep.put(wanted, before.map(Kept::revision).orElse(Keep.NEVER));
            if (kept.isPresent()) {
                return new Outcome.Subscribed(wanted);
            }
        }
    }

    private String secret(Channel channel) {
        return channel == Channel.WEBHOOK ? Secret.random("whsec_", random).text() : "";
    }

    private long round() {
        return keep.find(Position.class, Position.KEY).map(kept -> kept.value().round()).orElse(0L);
    }

    private Optional<String> problem(Channel channel, String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.of("The address is too long.");
        }
        return switch (channel) {
            case EMAIL -> {
                if (!mail.isSetUp()) {
                    yield Optional.of("No mail server is set up; see mabat.mail.host.");
                }
                yield address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+")
                        ? Optional.empty()
                        : Optional.of("Expected a mail address such as name@example.org.");
            }
            case WEBHOOK -> GuardedClient.problem(address);
        };
    }

    /** False when there was none. */
    public boolean end(String person, String search, Channel channel) {
        return keep.find(Subscription.class, Subscription.key(person, search, channel))
                .map(keep::remove)
                .orElse(false);
    }

    /** The subscription that a link in a mail is about. */
    public Optional<Subscription> byToken(String token) {
        return token.isEmpty()
                ? Optional.empty()
                : keep.having(Subscription.class, By.STATE, token).stream()
                        .map(Kept::value)
                        .findFirst();
    }

    /** Ends a subscription by the link in a mail; false when it had ended already. */
    public boolean endByToken(String token) {
        return byToken(token)
                .map(found -> end(found.person(), found.search(), found.channel()))
                .orElse(false);
    }

    /** Messages that were given up, newest first. */
    public List<Message> dead(String person) {
        return keep.having(Message.class, By.PERSON, person).stream()
                .map(Kept::value)
                .filter(message -> message.status() == Message.Status.DEAD)
                .sorted(Comparator.comparing(Message::created).reversed())
                .toList();
    }

    /** Searches whose checking stopped, with the reason. */
    public List<Paused> paused(String person) {
        return keep.having(Paused.class, By.PERSON, person).stream().map(Kept::value).toList();
    }

    /** Has a message that was given up tried again; false when there is none. */
    public boolean tryAgain(String person, String key) {
        return keep.find(Message.class, key)
                .filter(kept -> kept.value().person().equals(person))
                .filter(kept -> kept.value().status() == Message.Status.DEAD)
                .flatMap(kept ->
                        keep.put(
                                kept.value()
                                        .with(
                                                Message.Status.WAITING,
                                                0,
                                                clock.instant(),
                                                kept.value().error()),
                                kept.revision()))
                .isPresent();
    }
}
