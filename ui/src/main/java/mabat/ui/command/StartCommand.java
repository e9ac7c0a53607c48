package mabat.ui.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import mabat.node.NodeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Runs the application until it is stopped. Options given here win over every other configuration.
 */
final class StartCommand implements Command {
    private static final Logger LOG = LoggerFactory.getLogger(StartCommand.class);

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
        try {
            context = spring(terminal).run(options.springArguments());
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
            return OptionalInt.of(1);
        }
        new Welcome(context, options, terminal).give();
        return OptionalInt.empty();
    }

    private SpringApplication spring(Terminal terminal) {
        SpringApplication spring = new SpringApplication(application);
        spring.addInitializers(context ->
                ((GenericApplicationContext) context)
                        .registerBean(
                                "nodeProgress",
                                NodeListener.class,
                                () -> new NodeProgress(terminal.out())));
        return spring;
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
