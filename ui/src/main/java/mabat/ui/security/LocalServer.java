package mabat.ui.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The note a running Mabat leaves in its data folder, readable by its owner only, so that commands
 * on the same machine need neither address nor key.
 *
 * @param url without a slash at the end
 * @param key good as long as this Mabat runs
 */
record LocalServer(@JsonProperty("url") URI url, @JsonProperty("key") String key) {
    static final String FILE = "local-server.json";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    /** Writes the note whole or not at all, in place of an older one. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve(FILE + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly());
        Files.write(draft, JSON.writeValueAsBytes(this), StandardOpenOption.WRITE);
        Files.move(
                draft,
                folder.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the note, unless another Mabat has written its own meanwhile. */
    void remove(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (JSON.readValue(Files.readAllBytes(file), LocalServer.class).equals(this)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | JacksonException e) {
            // Gone, or not ours: nothing to clean up.
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        // Elsewhere (Windows) the folder's own protection has to do.
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** Without the key: this ends up in logs. */
    @Override
    public String toString() {
        return "LocalServer[" + url + "]";
    }
}
