package app.beholder.library.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two writers from the same run, in this process or in another. One object for the whole
 * program: a process that closes a file loses all its locks on it, so what it has locked must not
 * be opened again, through whichever library.
 */
public final class RunLocks {
  private final Set<Path> held = ConcurrentHashMap.newKeySet();

  /**
   * One that is held. The system takes it from a process that ends, however it ends; the file that
   * is locked may stay, and means nothing by itself.
   */
  final class Held implements AutoCloseable {
    private final Path file;
    private final FileLock lock;

    private Held(Path file, FileLock lock) {
      this.file = file;
      this.lock = lock;
    }

    /** Closes it, and removes its file: for a run that is no longer unfinished. */
    void closeForGood() throws IOException {
      close();
      Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
      if (lock.acquiredBy().isOpen()) {
        try {
          lock.acquiredBy().close();
        } finally {
          held.remove(file);
        }
      }
    }
  }

  /**
   * Takes the lock of a run; empty where somebody else has it.
   *
   * @param runs the folder of all runs of a library, which is there
   */
  Optional<Held> take(Path runs, String id) throws IOException {
    Path file = runs.toRealPath().resolve(id + ".lock");
    if (!held.add(file)) {
      return Optional.empty();
    }
    Optional<Held> taken = Optional.empty();
    try {
      taken = lock(file);
      return taken;
    } finally {
      if (taken.isEmpty()) {
        held.remove(file);
      }
    }
  }

  private Optional<Held> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // something in this process that knows nothing of this object
      return Optional.empty();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new Held(file, lock));
  }
}
