package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import mabat.account.HandClock;
import mabat.article.Language;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.ElasticsearchProperties;
import mabat.elastic.IndexInstaller;
import mabat.elastic.IndexNames;
import mabat.failure.DependencyUnavailableException;
import mabat.mail.MailSender;
import mabat.node.LocalNode;
import mabat.node.LocalNodeProperties;
import mabat.outgoing.GuardedClient;
import mabat.outgoing.OutgoingProperties;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleLibrary;
import mabat.search.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node of its own is killed with -9 while articles come in, are checked, and are sent by mail and
 * by webhook to real servers: every article arrives, and in one message each way.
 */
class KilledNodeIT {
    /** Two of them with a kill: a node that dies four times in ten minutes stays down. */
    private static final int ROUNDS = 4;

    @TempDir static Path folder = Path.of("");

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());

    @Test
    void nothing_is_lost_and_nothing_doubled_when_the_node_is_killed() throws Exception {
        HttpServer receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext(
                "/",
                exchange -> {
                    bodies.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        receiver.start();
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mailServer.start();
        IndexNames names = new IndexNames("killed");
        MimeMessage[] received;
        try (ElasticsearchLink link =
                        ElasticsearchLink.open(
                                ElasticsearchProperties.local().withIndexPrefix("killed"),
                                LocalNodeProperties.inFolder(folder)
                                        .withHeap(DataSize.ofMegabytes(512)),
                                event -> {});
                GuardedClient client =
                        new GuardedClient(OutgoingProperties.allowing(List.of("127.0.0.1")))) {
            new IndexInstaller(link.elasticsearch(), names).install();
            try (AlertWorld world = new AlertWorld(link.elasticsearch(), names, clock)) {
                MailSender mail = AlertProcess.mailSender(mailServer.getSmtp().getPort(), clock);
                run(world, link.localNode().orElseThrow(), mail, client, receiver);
            }
            // a stopped server has forgotten them
            received = mailServer.getReceivedMessages();
        } finally {
            receiver.stop(0);
            mailServer.stop();
        }
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < ROUNDS; i++) {
            expected.add("a" + i);
        }
        List<String> called = new ArrayList<>();
        for (String body : new TreeSet<>(bodies)) {
            JsonMapper.shared()
                    .readTree(body)
                    .path("articles")
                    .forEach(article -> called.add(article.path("id").asString("")));
        }
        assertThat(called).containsExactlyInAnyOrderElementsOf(expected);
        Set<String> mails = new TreeSet<>();
        StringBuilder texts = new StringBuilder();
        for (MimeMessage message : received) {
            if (mails.add(message.getMessageID())) {
                texts.append(((Multipart) message.getContent()).getBodyPart(0).getContent());
            }
        }
        for (String id : expected) {
            assertThat(texts.toString().split("/article/" + id + "\\s", -1)).as(id).hasSize(2);
        }
    }

    private void run(
            AlertWorld world,
            LocalNode node,
            MailSender mail,
            GuardedClient client,
            HttpServer receiver) {
        world.check();
        SavedSearch grain = world.save("dana", "Grain", Criteria.of("grain"));
        Subscriptions subscriptions =
                new Subscriptions(
                        world.keep(), world.bean(SavedSearches.class), mail, new Random(1), clock);
        subscriptions.subscribe(
                "dana",
                grain.id(),
                Channel.EMAIL,
                "dana@example.org",
                Rhythm.atOnce(),
                Language.HEBREW);
        subscriptions.subscribe(
                "dana",
                grain.id(),
                Channel.WEBHOOK,
                "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook",
                Rhythm.atOnce(),
                Language.HEBREW);
        Outbox outbox =
                new Outbox(
                        world.keep(),
                        world.bean(Announcements.class),
                        new Deliveries(
                                new Digests(
                                        world.keep(),
                                        world.bean(Announcements.class),
                                        world.bean(SavedSearches.class),
                                        world.bean(ArticleLibrary.class)),
                                new DigestMail(HomeAddress.of(URI.create("https://m.example"))),
                                mail,
                                new Webhook(HomeAddress.of(URI.create("https://m.example")), clock),
                                client),
                        clock);
        for (int i = 0; i < ROUNDS; i++) {
            String id = "a" + i;
            insist(() ->
                    world.write(
                            anArticle()
                                    .withId(id)
                                    .titled("Grain " + id)
                                    .saying("Ships with grain.")
                                    .build()));
            if (i % 4 == 1) {
                kill(node, i);
            }
            insist(world::check);
            if (i % 4 == 3) {
                kill(node, i);
            }
            insist(outbox::round);
        }
        clock.advance(Duration.ofMinutes(10));
        insist(world::check);
        insist(outbox::round);
    }

    /** Now, or a moment later in the middle of whatever comes next. */
    private static void kill(LocalNode node, int round) {
        long pid = node.pid();
        Runnable kill = () -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        if (round % 4 == 3) {
            kill.run();
        } else {
            Thread.ofVirtual().start(kill);
        }
    }

    /** As the application does: again until the node is back. */
    private static void insist(Runnable work) {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (true) {
            try {
                work.run();
                return;
            } catch (DependencyUnavailableException away) {
                assertThat(System.nanoTime()).as("the node comes back").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }
}
