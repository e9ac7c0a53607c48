package mabat.ui.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import mabat.elastic.ElasticsearchProperties;
import mabat.elastic.HeadStart;
import mabat.node.LocalNodeProperties;
import mabat.node.NodeListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Runs the application until it is stopped. Options given here win over every other configuration.
 */
final class StartCommand implements Command {
    private static final Logger LOG = LoggerFactory.getLogger(StartCommand.class);

    /** Names a file to be made when the application is ready; see {@code mabat}. */
    private static final String WHEN_READY = "mabat.when-ready";

    private final Class<?> application;

    StartCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public OptionalInt run(List<String> arguments, Terminal terminal) {
        StartOptions options = StartOptions.read(arguments, terminal);
        requireWritable(options.data());
        requireFree(options.port());
        terminal.out().println("Mabat starts; its data is in " + options.data());
        ConfigurableApplicationContext context;
        AtomicReference<@Nullable HeadStart> ahead = new AtomicReference<>();
        try {
            context = spring(terminal, ahead).run(options.springArguments());
        } catch (RuntimeException e) {
            // The file gets the whole story, the terminal one sentence: its threshold is a warning.
            LOG.info("Mabat did not start", e);
            Path log = options.data().resolve("logs/mabat.log");
            terminal.err()
                    .println(
                            "mabat start: "
                                    + StartFailure.explain(e)
                                            .orElse("could not start: " + e.getMessage())
                                    + "\nDetails are in "
                                    + log);
            HeadStart begun = ahead.get();
            if (begun != null) {
                begun.close();
            }
            return OptionalInt.of(1);
        }
        new Welcome(context, options, terminal).give();
        noteReadiness();
        return OptionalInt.empty();
    }

    /**
     * For the script, which keeps the classes that this JVM has loaded only if they were enough for
     * a whole start.
     */
    private static void noteReadiness() {
        String note = System.getProperty(WHEN_READY, "");
        if (!note.isEmpty()) {
            try {
                Files.writeString(Path.of(note), "");
            } catch (IOException e) {
                LOG.info("The next start will be as slow as this one", e);
            }
        }
    }

    private SpringApplication spring(
            Terminal terminal, AtomicReference<@Nullable HeadStart> ahead) {
        SpringApplication spring = new SpringApplication(application);
        spring.addInitializers(context -> {
            NodeListener progress = new NodeProgress(terminal.out());
            context.getBeanFactory().registerSingleton("nodeProgress", progress);
            headStart(context.getEnvironment(), progress)
                    .ifPresent(begun -> {
                        ahead.set(begun);
                        context.getBeanFactory().registerSingleton("headStart", begun);
                    });
        });
        return spring;
    }

    /**
     * The node needs as long to start as Spring does to find all beans, so both do it at once.
     * Empty when a setting is wrong, about which the beans complain in a moment.
     */
    private static Optional<HeadStart> headStart(Environment settings, NodeListener progress) {
        try {
            Binder binder = Binder.get(settings);
            return Optional.of(
                    HeadStart.begin(
                            binder.bindOrCreate(
                                    "mabat.elasticsearch", ElasticsearchProperties.class),
                            binder.bindOrCreate("mabat.node", LocalNodeProperties.class),
                            progress));
        } catch (BindException e) {
            return Optional.empty();
        }
    }

    /** Before anything else: without its folder the application could not even write its log. */
    private static void requireWritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "writable", ".tmp"));
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write to the data folder "
                            + data
                            + " ("
                            + e
                            + "). Check its owner and the free space, or name another one with --data.");
        }
    }

    /** Before the node is started, which takes a while, only to be stopped again. */
    private static void requireFree(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UsageException(StartFailure.portInUse(port));
        }
    }
}
