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

/**
 * Keeps two processes from writing the same run. The system takes the lock from a process that
 * ends, however it ends; the file that is locked may stay, and means nothing by itself.
 */
final class RunLock implements AutoCloseable {
  private final Path file;
  private final FileLock lock;
  private final Set<Path> heldHere;

  private RunLock(Path file, FileLock lock, Set<Path> heldHere) {
    this.file = file;
    this.lock = lock;
    this.heldHere = heldHere;
  }

  /**
   * Takes the lock of a run; empty where somebody else has it.
   *
   * @param heldHere the files that this library has locked; a process that closes a file loses all
   *     its locks on it, so what it has locked must not be opened again
   */
  static Optional<RunLock> take(Path runs, String id, Set<Path> heldHere) throws IOException {
    Path file = runs.resolve(id + ".lock");
    if (!heldHere.add(file)) {
      return Optional.empty();
    }
    Optional<RunLock> taken = Optional.empty();
    try {
      taken = lock(file, heldHere);
      return taken;
    } finally {
      if (taken.isEmpty()) {
        heldHere.remove(file);
      }
    }
  }

  private static Optional<RunLock> lock(Path file, Set<Path> heldHere) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // the same library, opened twice by this process, writes it
      return Optional.empty();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new RunLock(file, lock, heldHere));
  }

  /** Closes it, and removes its file: for a run that is no longer unfinished. */
  void closeForGood() throws IOException {
    close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    heldHere.remove(file);
    lock.acquiredBy().close();
  }
}
