package mabat.ui.security;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import mabat.alert.HomeAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * When the port is open, tells others in the application where it is and leaves the {@link
 * LocalServer} note; takes that away at the end.
 */
final class LocalServerJob
        implements ApplicationListener<WebServerInitializedEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LocalServerJob.class);

    private final LocalKey key;
    private final Path folder;
    private final @Nullable InetAddress address;
    private final HomeAddress home;
    private @Nullable LocalServer written;

    /**
     * @param address the one the server listens at; absent = every address of this machine
     */
    LocalServerJob(LocalKey key, Path folder, @Nullable InetAddress address, HomeAddress home) {
        this.home = home;
        this.key = key;
        this.folder = folder;
        this.address = address;
    }

    @Override
    public synchronized void onApplicationEvent(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return; // the actuator's own port, when it has one
        }
        URI url = URI.create("http://" + host(address) + ":" + event.getWebServer().getPort());
        home.listens(url);
        LocalServer note = new LocalServer(url, key.secret().text());
        try {
            note.write(folder);
            written = note;
        } catch (IOException e) {
            LOG.warn(
                    "Commands on this machine will need --server and --key: cannot write {}",
                    folder,
                    e);
        }
    }

    @Override
    public synchronized void destroy() {
        if (written == null) {
            return;
        }
        try {
            written.remove(folder);
        } catch (IOException e) {
            LOG.warn("Cannot remove {} from {}", LocalServer.FILE, folder, e);
        }
    }

    private static String host(@Nullable InetAddress address) {
        if (address == null || address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return address instanceof Inet6Address
                ? "[" + address.getHostAddress() + "]"
                : address.getHostAddress();
    }
}
