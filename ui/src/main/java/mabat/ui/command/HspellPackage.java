package mabat.ui.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Hspell's data: a folder, or a Debian package that is unpacked for as long as it is open. */
final class HspellPackage implements Closeable {
    private final Path folder;
    private final boolean temporary;

    private HspellPackage(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /**
     * @param place a folder with the data files, or a {@code .deb} file
     * @throws UsageException when it is neither, or the package cannot be unpacked
     */
    static HspellPackage open(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return new HspellPackage(place, false);
        }
        if (!Files.isRegularFile(place)) {
            throw new UsageException(
                    "there is no "
                            + place
                            + ". On Debian run `apt-get install hspell`; elsewhere fetch Debian's"
                            + " hspell package and give it with --hspell FILE.deb");
        }
        Path unpacked = Files.createTempDirectory("mabat-hspell");
        HspellPackage data = new HspellPackage(unpacked, true);
        try {
            data.unpack(place);
        } catch (IOException | UsageException e) {
            data.close();
            throw e;
        }
        return data;
    }

    private void unpack(Path deb) throws IOException {
        Process process;
        try {
            process =
                    new ProcessBuilder(List.of("dpkg-deb", "-x", deb.toString(), folder.toString()))
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException e) {
            throw new UsageException(
                    "dpkg-deb, which unpacks "
                            + deb
                            + ", is missing. Unpack the package by hand (ar x, tar xf data.tar.*)"
                            + " and give its folder usr/share/hspell with --hspell");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new UsageException(deb + " is no Debian package: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking " + deb, e);
        }
    }

    /** The folder with {@code hebrew.wgz}. */
    Path folder() {
        return temporary ? folder.resolve("usr/share/hspell") : folder;
    }

    @Override
    public void close() throws IOException {
        if (!temporary) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
