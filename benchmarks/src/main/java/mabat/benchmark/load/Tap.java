package mabat.benchmark.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between a client and a server of HTTP, hands on every byte as it comes, and remembers what
 * the client sent. It knows nothing of HTTP until somebody asks what the requests were, so nothing
 * can wait for it.
 */
final class Tap implements AutoCloseable {
    private static final String END_OF_HEADERS = "\r\n\r\n";
    private static final String LENGTH = "content-length:";

    private final ServerSocket door;
    private final URI server;
    private final List<ByteArrayOutputStream> sent = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** A request with its body. */
    record Heard(String path, byte[] body) {}

    Tap(URI server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port to listen at", e);
        }
        Thread.ofVirtual().start(this::admit);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    void forget() {
        sent.forEach(ByteArrayOutputStream::reset);
    }

    /** The requests since {@link #forget()} that are answered; none may be on its way. */
    List<Heard> heard() {
        List<Heard> heard = new ArrayList<>();
        sent.forEach(each -> read(each.toByteArray(), heard));
        return heard;
    }

    private static void read(byte[] bytes, List<Heard> heard) {
        // one character a byte
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; ) {
            int body = all.indexOf(END_OF_HEADERS, at) + END_OF_HEADERS.length();
            String head = all.substring(at, body);
            int end = body + length(head);
            heard.add(new Heard(head.split(" ")[1], Arrays.copyOfRange(bytes, body, end)));
            at = end;
        }
    }

    private static int length(String head) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith(LENGTH))
                .mapToInt(line -> Integer.parseInt(line.substring(LENGTH.length()).strip()))
                .findFirst()
                .orElse(0);
    }

    private void admit() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                Socket node = new Socket(server.getHost(), server.getPort());
                client.setTcpNoDelay(true);
                node.setTcpNoDelay(true);
                open.addAll(List.of(client, node));
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                sent.add(copy);
                Thread.ofVirtual().start(() -> hand(client, node, copy));
                Thread.ofVirtual().start(() -> hand(node, client, OutputStream.nullOutputStream()));
            }
        } catch (IOException e) {
            // closed: nobody is to come any more
            open.forEach(Tap::close);
        }
    }

    private static void hand(Socket from, Socket to, OutputStream copy) {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                // before it is handed on: its answer may be there at once
                copy.write(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one side hung up, so the other is hung up on
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(Tap::close);
    }
}
