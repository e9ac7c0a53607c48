package mabat.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mabat.failure.DependencyRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Exclusive use of a folder, given back by the operating system when the holder dies. The lock file
 * stays: removing it would let a third process lock a file that nobody else sees any more.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the text, because Windows forbids reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws DependencyRefusedException if another process, or another node in this one, holds it
     * @throws IOException if the folder cannot be written
     */
    static FolderLock take(Path folder) throws IOException {
        var file = folder.resolve("mabat.lock");
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw taken(folder, file, null);
            }
            var pid = ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw taken(folder, file, e);
        } catch (IOException | DependencyRefusedException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DependencyRefusedException taken(
            Path folder, Path file, @Nullable OverlappingFileLockException cause)
            throws IOException {
        return new DependencyRefusedException(
                LocalNode.NAME,
                "The data folder "
                        + folder
                        + " is in use by another Mabat (process "
                        + Files.readString(file).strip()
                        + "). Stop that one first, or choose another data folder.",
                cause);
    }
}
