package mabat.ui.command;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import mabat.ingest.IngestItem;
import tools.jackson.databind.JsonNode;

/**
 * One run of {@code ingest}: gathers items into batches, sends them, waits when the server asks.
 */
final class IngestRun {
    private static final int MOST_TRIES = 8;

    private final ApiClient client;
    private final Terminal terminal;
    private final IngestTally tally;
    private final ProgressBar bar;
    private final Batch batch = new Batch();
    private final long started = System.nanoTime();
    private String path = "/articles";
    private long bytesExpected;
    private long bytesDone;

    IngestRun(ApiClient client, Terminal terminal) {
        this.client = client;
        this.terminal = terminal;
        this.tally = new IngestTally(terminal);
        this.bar = new ProgressBar(terminal.err(), terminal.watched());
    }

    /** The server would not take more; what was reported so far is safe. */
    static final class GaveUpException extends RuntimeException {
        GaveUpException(String message) {
            super(message);
        }
    }

    void expect(long bytes) {
        bytesExpected += bytes;
    }

    void take(IngestItem item) {
        switch (item) {
            case IngestItem.Unreadable unreadable -> {
                // What came before is answered first, so that the report keeps the order of the
                // files.
                send();
                bar.clear();
                tally.add(unreadable.place(), "skipped", unreadable.reason());
            }
            case IngestItem.Readable readable -> {
                if (batch.isFull()) {
                    send();
                }
                batch.add(readable.place(), readable.article());
            }
        }
    }

    void endOfFile(long bytes) {
        bytesDone += bytes;
    }

    /** Sends what is left, waits until searches see everything, and sums up; the exit status. */
    int finish() {
        path = "/articles?wait=true";
        send();
        bar.clear();
        tally.summary(took());
        return tally.count("skipped") == 0 ? 0 : 1;
    }

    private void send() {
        if (batch.isEmpty()) {
            return;
        }
        bar.show(bytesDone, bytesExpected, tally.total(), took());
        JsonNode items = answered();
        bar.clear();
        Set<Integer> answered = new HashSet<>();
        for (JsonNode item : items) {
            int line = item.path("line").asInt(0);
            if (line >= 1 && line <= batch.size() && answered.add(line)) {
                String outcome = item.path("outcome").asString("skipped");
                String detail = item.path(outcome.equals("skipped") ? "reason" : "id").asString("");
                tally.add(batch.place(line), outcome, detail);
            }
        }
        if (answered.size() != batch.size()) {
            throw new GaveUpException(
                    "the server answered for "
                            + answered.size()
                            + " of "
                            + batch.size()
                            + " articles; run the command again");
        }
        batch.clear();
        bar.show(bytesDone, bytesExpected, tally.total(), took());
    }

    private JsonNode answered() {
        String problem = "";
        for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
            Duration pause = Duration.ofMillis(250L << Math.min(attempt, 6));
            try {
                ApiClient.Answer answer = client.post(path, "application/x-ndjson", batch.body());
                if (answer.ok()) {
                    return answer.body().path("items");
                }
                if (answer.status() != 503 && answer.status() != 429) {
                    throw new GaveUpException(
                            answer.detail() + " (" + tally.total() + " articles are safe)");
                }
                problem = answer.detail();
                pause = answer.retryAfter().orElse(pause);
            } catch (IOException e) {
                problem = "the server does not answer" + cause(e);
            }
            bar.clear();
            terminal.err()
                    .println(
                            "mabat ingest: "
                                    + problem
                                    + "; trying again in "
                                    + pause.toMillis()
                                    + " ms");
            terminal.pause(pause);
        }
        throw new GaveUpException(
                problem
                        + "; gave up after "
                        + MOST_TRIES
                        + " tries. "
                        + tally.total()
                        + " articles are safe; run the command again for the rest.");
    }

    private static String cause(IOException e) {
        return e.getMessage() == null ? "" : ": " + e.getMessage();
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
