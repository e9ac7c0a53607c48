package mabat.ui.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mabat.account.FirstSignIn;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.ingest.DemoCorpus;
import mabat.ingest.IngestOutcome;
import mabat.ingest.IngestReport;
import mabat.ingest.IngestService;
import org.springframework.context.ConfigurableApplicationContext;

/** What happens once the application runs: the demo corpus at the first start, then where to go. */
final class Welcome {
    /** Left in the data folder, so that articles somebody deleted do not come back. */
    private static final String DEMO_OFFERED = "demo-offered";

    private final ConfigurableApplicationContext context;
    private final StartOptions options;
    private final Terminal terminal;

    Welcome(ConfigurableApplicationContext context, StartOptions options, Terminal terminal) {
        this.context = context;
        this.options = options;
        this.terminal = terminal;
    }

    /** Nothing more is said once the application is being stopped. */
    void give() {
        try {
            welcome();
        } catch (RuntimeException e) {
            // Ctrl-C takes everything away under our hands.
            if (!context.isClosed()) {
                throw e;
            }
        }
    }

    private void welcome() {
        if (options.demo()) {
            offerDemo();
        }
        String address =
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        String link =
                context.getBean(FirstSignIn.class).freshPath().map(address::concat).orElse("");
        terminal.out().println();
        if (link.isEmpty()) {
            terminal.out().println("Mabat is ready: " + address);
        } else {
            terminal.out()
                    .println(
                            "Mabat is ready. Sign in the first time with this link (it works once, for a day):");
            terminal.out().println("  " + link);
        }
        terminal.out().println("Ctrl-C stops everything.");
        terminal.out().flush();
        if (options.open()) {
            open(link.isEmpty() ? address : link);
        }
    }

    private void offerDemo() {
        Path offered = options.data().resolve(DEMO_OFFERED);
        if (Files.exists(offered)) {
            return;
        }
        try {
            long started = System.nanoTime();
            IngestReport report =
                    context.getBean(IngestService.class)
                            .ingest(DemoCorpus.items().iterator(), true);
            Files.createFile(offered);
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "  Demo corpus: %d articles in %.1f s (--no-demo leaves it out)%n",
                            report.count(IngestOutcome.Indexed.class),
                            (System.nanoTime() - started) / 1e9);
        } catch (DependencyUnavailableException | DependencyRefusedException e) {
            terminal.err()
                    .println("  The demo corpus is left for the next start: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(String address) {
        String opener = System.getProperty("os.name", "").startsWith("Mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, address).inheritIO().start();
        } catch (IOException e) {
            terminal.err().println("  No browser could be opened (" + e.getMessage() + ").");
        }
    }
}
