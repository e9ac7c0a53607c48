package mabat.ui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import mabat.analysis.hebrew.BuiltLexicon;
import mabat.analysis.hebrew.LexiconBuilder;
import mabat.analysis.hebrew.LexiconSourceException;

/**
 * Makes the Hebrew lexicon file from Hspell's data and the tables of the project, or checks that
 * the file is what they make. Same input, same bytes.
 */
final class LexiconCommand implements Command {
    private static final int BAD_SOURCE = 1;
    private static final String FOLDER = "index-mappings/src/main/";

    private final Path home;

    LexiconCommand() {
        this(Path.of(System.getProperty("mabat.home", "")));
    }

    /**
     * @param home the folder of the project
     */
    LexiconCommand(Path home) {
        this.home = home;
    }

    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments =
                Arguments.read(
                        words, Set.of("--hspell", "--tables", "--output"), Set.of("--check"));
        if (!arguments.rest().isEmpty()) {
            throw new UsageException(
                    "expected ./mabat lexicon [--check] [--hspell FOLDER|DEB] [--tables FOLDER]"
                            + " [--output FILE], found '"
                            + arguments.rest().get(0)
                            + "'");
        }
        Path hspell = Path.of(arguments.value("--hspell").orElse("/usr/share/hspell"));
        Path tables =
                arguments.value("--tables").map(Path::of).orElse(home.resolve(FOLDER + "lexicon"));
        Path output =
                arguments
                        .value("--output")
                        .map(Path::of)
                        .orElse(
                                home.resolve(
                                        FOLDER + "resources/mabat/analysis/hebrew/lexicon.bin"));
        try (HspellPackage data = HspellPackage.open(hspell)) {
            BuiltLexicon built = LexiconBuilder.build(data.folder(), tables);
            return OptionalInt.of(
                    arguments.has("--check")
                            ? check(built, output, terminal)
                            : write(built, output, terminal));
        } catch (LexiconSourceException e) {
            terminal.err().println("mabat lexicon: " + e.getMessage());
        } catch (IOException e) {
            terminal.err().println("mabat lexicon: reading or writing failed: " + e);
        }
        return OptionalInt.of(BAD_SOURCE);
    }

    private static int write(BuiltLexicon built, Path output, Terminal terminal)
            throws IOException {
        boolean same =
                Files.exists(output) && Arrays.equals(Files.readAllBytes(output), built.file());
        Files.write(output, built.file());
        Files.writeString(sumBeside(output), built.sha256() + "\n");
        describe(built, output, terminal);
        terminal.out()
                .println(
                        same
                                ? "The same as before."
                                : "Changed: run ./mabat test, then ./mabat start, which indexes all articles again.");
        return 0;
    }

    private static int check(BuiltLexicon built, Path output, Terminal terminal)
            throws IOException {
        if (!Files.exists(output)) {
            terminal.err()
                    .println(
                            "mabat lexicon: there is no "
                                    + output
                                    + "; run ./mabat lexicon without --check");
            return BAD_SOURCE;
        }
        if (!Arrays.equals(Files.readAllBytes(output), built.file())) {
            terminal.err()
                    .println(
                            "mabat lexicon: "
                                    + output
                                    + " is not what its sources make (that would be SHA-256 "
                                    + built.sha256()
                                    + "). Run ./mabat lexicon to write it anew.");
            return BAD_SOURCE;
        }
        describe(built, output, terminal);
        terminal.out().println("The file is what its sources make.");
        return 0;
    }

    private static void describe(BuiltLexicon built, Path output, Terminal terminal)
            throws IOException {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%s: %,d forms of %,d words, %,d bytes%nversion %s, SHA-256 %s%n",
                        output,
                        built.forms(),
                        built.lemmas(),
                        built.file().length,
                        built.version(),
                        built.sha256());
    }

    private static Path sumBeside(Path output) {
        String name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return output.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".sha256");
    }
}
