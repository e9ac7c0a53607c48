package mabat.ui.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A server on the loopback address that answers as it was told and remembers what it was asked. */
final class FakeServer implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Function<Request, Answer>> answers = new ArrayDeque<>();
    final List<Request> requests = new ArrayList<>();

    record Request(String path, String authorization, String body) {
        /** Every article was indexed. */
        String allIndexed() {
            StringBuilder items = new StringBuilder();
            for (int line = 1; line <= body.lines().count(); line++) {
                items.append(line == 1 ? "" : ",")
                        .append("{\"line\":" + line + ",\"id\":\"id-" + line)
                        .append("\",\"outcome\":\"indexed\"}");
            }
            return "{\"items\":[" + items + "]}";
        }
    }

    record Answer(int status, String body) {}

    FakeServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Request request =
                new Request(
                        exchange.getRequestURI().toString(),
                        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                        body);
        requests.add(request);
        Function<Request, Answer> next =
                answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        Answer answer = next.apply(request);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        if (answer.status() == 503) {
            exchange.getResponseHeaders().add("Retry-After", "7");
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The answers in turn; the last one is repeated. */
    FakeServer answering(Function<Request, Answer> answer) {
        answers.addLast(answer);
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Writes the file that a running Mabat leaves in its data folder. */
    void announceIn(Path data) throws IOException {
        Files.createDirectories(data);
        Files.writeString(
                data.resolve(ServerAddress.FILE), "{\"url\":\"" + url() + "\",\"key\":\"secret\"}");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
