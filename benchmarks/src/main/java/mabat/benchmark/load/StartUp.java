package mabat.benchmark.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the packaged application takes from its start to the first answered search, and what it
 * and its node take of the memory when they are left alone with the demo corpus. Twice: in an empty
 * folder, where the node is unpacked and the demo corpus comes in, and in the same one again.
 *
 * <p>Arguments: the command that starts the application in {@code %DATA%}, one word each. The
 * budgets are 15 s and 1 GB.
 */
public final class StartUp {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(50);
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(30);
    private static final String FOLDER = "%DATA%";

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;
    private final List<String> command;

    private StartUp(Path data, List<String> command) {
        this.data = data;
        this.command = command.stream().map(word -> word.replace(FOLDER, data.toString())).toList();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("mabat-start");
        Map<String, Object> figures = new LinkedHashMap<>();
        try {
            StartUp startUp = new StartUp(data, List.of(arguments));
            startUp.run("first start", figures);
            startUp.run("second start", figures);
        } finally {
            remove(data);
        }
        System.out.println(
                new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
    }

    private void run(String name, Map<String, Object> figures)
            throws IOException, InterruptedException {
        Files.deleteIfExists(data.resolve("local-server.json"));
        long start = System.nanoTime();
        Process application =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File(data + ".console"))
                        .start();
        try {
            long hits = -1;
            while (hits < 0) {
                hits = hits(application, start);
            }
            note(figures, name + ", s to the first answered search", seconds(start));
            for (ProcessHandle process : processes(application)) {
                note(
                        figures,
                        name + ", s of processor time, " + who(application, process),
                        processorSeconds(process));
            }
            while (hits == 0) {
                hits = hits(application, start);
            }
            note(figures, name + ", s to a search that finds something", seconds(start));
            application.waitFor(UNTIL_IDLE.toSeconds(), TimeUnit.SECONDS);
            addMemory(name, application, figures);
        } finally {
            application.destroy();
            application.waitFor(1, TimeUnit.MINUTES);
            Files.deleteIfExists(Path.of(data + ".console"));
        }
    }

    /** How many articles a search finds; -1 while there is no answer yet. */
    private long hits(Process application, long start) throws IOException, InterruptedException {
        if (application.waitFor(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS)
                || seconds(start) > PATIENCE.toSeconds()) {
            throw new IllegalStateException(
                    "it did not start:\n" + Files.readString(Path.of(data + ".console")));
        }
        Path note = data.resolve("local-server.json");
        if (!Files.exists(note)) {
            return -1;
        }
        JsonNode server = json.readTree(Files.readString(note));
        HttpRequest question =
                HttpRequest.newBuilder(
                                URI.create(
                                        server.path("url").asString()
                                                + "/api/v1/search?q=Lukashenko"))
                        .header("Authorization", "Bearer " + server.path("key").asString())
                        .build();
        try {
            HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? json.readTree(answer.body()).path("total").asLong()
                    : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    private static void addMemory(String name, Process application, Map<String, Object> figures)
            throws IOException {
        long resident = 0;
        long proportional = 0;
        for (ProcessHandle process : processes(application)) {
            ResidentMemory memory = ResidentMemory.of(process.pid());
            note(
                    figures,
                    name + ", MB resident, " + who(application, process),
                    memory.resident() >> 10);
            resident += memory.resident();
            proportional += memory.proportional();
        }
        note(figures, name + ", MB resident, together", resident >> 10);
        note(figures, name + ", MB resident, shared pages once", proportional >> 10);
    }

    /** The application first, then its node. */
    private static List<ProcessHandle> processes(Process application) {
        List<ProcessHandle> all = new ArrayList<>(application.descendants().toList());
        all.addFirst(application.toHandle());
        return all;
    }

    private static String who(Process application, ProcessHandle process) {
        return process.pid() == application.pid() ? "application" : "node";
    }

    private static double processorSeconds(ProcessHandle process) {
        return process.info()
                .totalCpuDuration()
                .map(time -> Math.round(time.toMillis() / 100.0) / 10.0)
                .orElse(Double.NaN);
    }

    private static void note(Map<String, Object> figures, String name, Object value) {
        System.out.printf("%-62s %s%n", name, value);
        figures.put(name, value);
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e8) / 10.0;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
