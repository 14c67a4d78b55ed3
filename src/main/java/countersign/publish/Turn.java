package countersign.publish;

import countersign.site.Site;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** One run's turn at a place, while no other run may touch it. */
final class Turn implements Closeable {
    private final Beside paths;
    private final FileChannel lock;

    private Turn(Beside paths, FileChannel lock) {
        this.paths = paths;
        this.lock = lock;
    }

    /** Takes the turn, unless another run has it. */
    static Turn at(Beside paths) throws IOException {
        FileChannel channel = FileChannel.open(
                paths.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (isTaken(channel)) {
            channel.close();
            throw new IOException(
                    "another run is publishing to " + paths.place().getFileName());
        }
        return new Turn(paths, channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** Ends what a run began that died: puts the old site back where no site is, and removes the rest. */
    void tidy() throws IOException {
        if (exists(paths.going()) && !exists(paths.place())) move(paths.going(), paths.place());
        Folder.delete(paths.going());
        Folder.delete(paths.coming());
    }

    /** Writes {@code site} and puts it in its place; if that fails, the old site is there as before. */
    void swap(Site site) throws IOException {
        try {
            Folder.write(paths.coming(), site);
            if (exists(paths.place())) move(paths.place(), paths.going());
            move(paths.coming(), paths.place());
        } catch (IOException | RuntimeException e) {
            abandon(e);
            throw e;
        }
        Folder.delete(paths.going());
    }

    private void abandon(Exception cause) {
        try {
            tidy();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(paths.lock());
        lock.close();
    }
}
