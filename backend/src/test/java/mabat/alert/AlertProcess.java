package mabat.alert;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.ElasticsearchProperties;
import mabat.elastic.IndexNames;
import mabat.keep.Keep;
import mabat.mail.MailProperties;
import mabat.mail.MailSender;
import mabat.mail.SmtpMailSender;
import mabat.node.LocalNodeProperties;
import mabat.outgoing.GuardedClient;
import mabat.outgoing.OutgoingProperties;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleLibrary;

/**
 * The part of the application that checks and sends, as a process of its own to be killed.
 *
 * <p>Arguments: address of the node, prefix of the indices, port of the mail server, by how many
 * minutes its clock is wrong. Says {@code running} and goes on until its input ends.
 */
final class AlertProcess {
    private static final Duration EVERY = Duration.ofMillis(30);
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private AlertProcess() {}

    public static void main(String[] arguments) throws IOException {
        Clock clock =
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(Long.parseLong(arguments[3])));
        try (ElasticsearchLink link =
                        ElasticsearchLink.open(
                                ElasticsearchProperties.at(URI.create(arguments[0]))
                                        .withIndexPrefix(arguments[1]),
                                LocalNodeProperties.inFolder(Path.of("unused")),
                                event -> {});
                AlertWorld world =
                        new AlertWorld(link.elasticsearch(), new IndexNames(arguments[1]), clock);
                GuardedClient client =
                        new GuardedClient(OutgoingProperties.allowing(List.of("127.0.0.1")))) {
            MailSender mail = mailSender(Integer.parseInt(arguments[2]), clock);
            AlertJob job = job(world, mail, client, clock);
            job.start();
            System.out.println("running");
            while (System.in.read() >= 0) {
                // only its end matters
            }
            job.stop();
        }
    }

    private static AlertJob job(
            AlertWorld world, MailSender mail, GuardedClient client, Clock clock) {
        AlertProperties properties =
                new AlertProperties(
                        true, EVERY, Period.ofDays(90), URI.create("https://m.example"));
        HomeAddress home = HomeAddress.of(properties.publicUrl());
        Keep keep = world.keep();
        Outbox outbox =
                new Outbox(
                        keep,
                        world.bean(Announcements.class),
                        new Deliveries(
                                new Digests(
                                        keep,
                                        world.bean(Announcements.class),
                                        world.bean(SavedSearches.class),
                                        world.bean(ArticleLibrary.class)),
                                new DigestMail(home),
                                mail,
                                new Webhook(home, clock),
                                client),
                        clock);
        NewsWatch watch = new NewsWatch(keep, world.bean(Announcements.class), new News());
        return new AlertJob(
                List.of(
                        AlertJob.checking(
                                properties, lease(keep, "check"), world.bean(Checker.class), watch),
                        AlertJob.sending(properties, lease(keep, "send"), outbox)));
    }

    /** Whoever is killed is followed soon. */
    private static Lease lease(Keep keep, String work) {
        return new Lease(keep, work, UUID.randomUUID().toString(), System::nanoTime, PATIENCE);
    }

    static MailSender mailSender(int port, Clock clock) {
        return new SmtpMailSender(
                new MailProperties(
                        "127.0.0.1",
                        port,
                        MailProperties.Security.NONE,
                        null,
                        null,
                        "mabat@example.org",
                        Duration.ofSeconds(10)),
                clock);
    }
}
