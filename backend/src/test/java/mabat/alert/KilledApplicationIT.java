package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.keep.Keep.By;
import mabat.mail.MailSender;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/**
 * What checks and sends runs as a process that is killed with -9 at random moments while articles
 * come in, and started again with a clock that is wrong in another way: every article is announced
 * once, and stands in one mail and one request. What was sent twice has the same id.
 */
class KilledApplicationIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final int KILLS = 6;

    /** Every message that waits is due by then, whoever had claimed it. */
    private static final int LONG_AFTERWARDS = 60 * 24 * 30;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern LINK = Pattern.compile("/article/(a\\d+)\\s");

    private final Map<String, String> requests = new ConcurrentHashMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private final TreeSet<String> expected = new TreeSet<>();

    @Test
    void nothing_is_lost_and_nothing_doubled_when_the_application_is_killed() throws Exception {
        long seed = Long.getLong("mabat.seed", System.nanoTime());
        System.out.println("KilledApplicationIT: -Dmabat.seed=" + seed);
        Random random = new Random(seed);
        HttpServer receiver = receiver();
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mailServer.start();
        MimeMessage[] mails;
        SavedSearch grain;
        try (AlertWorld world =
                new AlertWorld(NODE.elasticsearch(), NODE.names(), Clock.systemUTC())) {
            int port = mailServer.getSmtp().getPort();
            world.check();
            grain = world.save("dana", "Grain", Criteria.of("grain"));
            subscribe(world, grain, port, receiver.getAddress().getPort());
            for (int kill = 0; kill < KILLS; kill++) {
                killed(world, port, random);
            }
            Process last = start(port, LONG_AFTERWARDS);
            try {
                await("everything is announced", () -> announced(world, grain) >= expected.size());
                await("everything is sent", () -> isSent(world));
            } finally {
                last.destroyForcibly().waitFor();
            }
            assertThat(said(world, grain)).containsExactlyInAnyOrderElementsOf(expected);
            mails = mailServer.getReceivedMessages();
        } finally {
            receiver.stop(0);
            mailServer.stop();
        }
        assertThat(expected).hasSizeGreaterThan(KILLS);
        assertThat(contradictions).as("repeated requests say what they said before").isEmpty();
        assertThat(named(requests)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(linked(mails)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Starts the process, writes while it runs, and kills it at a random moment. */
    private void killed(AlertWorld world, int port, Random random) throws Exception {
        Process process = start(port, random.nextInt(1_200) - 600);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100 + random.nextInt(1_200));
        Thread killer =
                Thread.ofVirtual()
                        .start(() -> {
                            while (System.nanoTime() < end) {
                                LockSupport.parkNanos(end - System.nanoTime());
                            }
                            process.destroyForcibly();
                        });
        do {
            write(world, random);
        } while (process.isAlive());
        killer.join();
        process.waitFor();
    }

    /** A new article, or one that an update makes match. */
    private void write(AlertWorld world, Random random) {
        String id = "a" + expected.size();
        if (random.nextBoolean()) {
            world.write(anArticle().withId(id).titled("Oil " + id).saying("Oil.").build());
        }
        world.write(anArticle().withId(id).titled("Grain " + id).saying("Ships.").build());
        expected.add(id);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(60)));
    }

    private static Process start(int mailPort, int minutesWrong) throws IOException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AlertProcess.class.getName(),
                                ElasticsearchNode.uri().toString(),
                                NODE.names().prefix(),
                                String.valueOf(mailPort),
                                String.valueOf(minutesWrong))
                        .redirectErrorStream(true)
                        .start();
        BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
        List<String> before = new ArrayList<>();
        for (String line = says.readLine(); !"running".equals(line); line = says.readLine()) {
            if (line == null) {
                throw new IllegalStateException("It did not run:\n" + String.join("\n", before));
            }
            before.add(line);
        }
        Thread.ofVirtual().start(() -> says.lines().forEach(line -> {}));
        return process;
    }

    private void subscribe(AlertWorld world, SavedSearch search, int mailPort, int webPort) {
        MailSender mail = AlertProcess.mailSender(mailPort, Clock.systemUTC());
        Subscriptions subscriptions =
                new Subscriptions(
                        world.keep(),
                        world.bean(SavedSearches.class),
                        mail,
                        new Random(1),
                        Clock.systemUTC());
        subscriptions.subscribe(
                "dana",
                search.id(),
                Channel.EMAIL,
                "dana@example.org",
                Rhythm.atOnce(),
                Language.HEBREW);
        subscriptions.subscribe(
                "dana",
                search.id(),
                Channel.WEBHOOK,
                "http://127.0.0.1:" + webPort + "/hook",
                Rhythm.atOnce(),
                Language.HEBREW);
    }

    private HttpServer receiver() throws IOException {
        HttpServer receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext(
                "/",
                exchange -> {
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    String delivery = exchange.getRequestHeaders().getFirst("Mabat-Delivery");
                    String before = requests.putIfAbsent(delivery, body);
                    if (before != null && !before.equals(body)) {
                        contradictions.add(before + "\n" + body);
                    }
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        receiver.start();
        return receiver;
    }

    private static int announced(AlertWorld world, SavedSearch search) {
        return said(world, search).size();
    }

    /** Every announcement that counts, also of the same article. */
    private static List<String> said(AlertWorld world, SavedSearch search) {
        Position position = world.keep().find(Position.class, Position.KEY).orElseThrow().value();
        List<String> said = new ArrayList<>();
        for (Announcement each :
                world.bean(Announcements.class).of(search.id(), 0, position.round())) {
            if (position.counts(each.round())) {
                each.articles().forEach(id -> said.add(id.value()));
            }
        }
        return said;
    }

    private static boolean isSent(AlertWorld world) {
        long round = world.keep().find(Position.class, Position.KEY).orElseThrow().value().round();
        return world.keep().having(Message.class, By.STATE, Message.Status.WAITING.name()).isEmpty()
                && world.keep()
                        .find(Filled.class, Filled.KEY)
                        .filter(filled -> filled.value().round() == round)
                        .isPresent();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static List<String> named(Map<String, String> bodies) {
        List<String> named = new ArrayList<>();
        for (String body : bodies.values()) {
            JsonMapper.shared()
                    .readTree(body)
                    .path("articles")
                    .forEach(article -> named.add(article.path("id").asString("")));
        }
        return named;
    }

    private static List<String> linked(MimeMessage[] mails) throws Exception {
        Map<String, String> once = new TreeMap<>();
        for (MimeMessage mail : mails) {
            Multipart parts = (Multipart) mail.getContent();
            once.put(mail.getMessageID(), String.valueOf(parts.getBodyPart(0).getContent()));
        }
        List<String> linked = new ArrayList<>();
        for (String text : once.values()) {
            for (Matcher link = LINK.matcher(text); link.find(); ) {
                linked.add(link.group(1));
            }
        }
        return linked;
    }
}
