package app.beholder.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of pictures in a library's folder. Until {@link #keep} is called, closing removes the
 * files and folders that were made; a file has its name only when all of it is written.
 */
final class PictureCopies implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PictureCopies.class);
  private static final String FOLDER = "pictures";

  private final Path library;
  private final List<Path> made = new ArrayList<>();
  private boolean kept;

  PictureCopies(Path library) {
    this.library = library.toAbsolutePath().normalize();
  }

  /** A picture cannot be read; the others may be. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(Path picture, Throwable cause) {
      super(picture + " cannot be read.", cause);
    }
  }

  /**
   * Copies a picture into the folder of its style.
   *
   * @param root the folder that holds the picture, perhaps in the folder of a style
   * @return the copy's path, relative to the library's folder, with slashes
   * @throws ImportException where the library's folder cannot be written
   */
  String copy(Path root, Path picture) throws ImportException, UnreadableException {
    Path folder = library.resolve(FOLDER);
    Path parent = picture.toAbsolutePath().normalize().getParent();
    if (parent != null && !parent.equals(root)) {
      folder = folder.resolve(parent.getFileName().toString());
    }
    try {
      makeFolders(folder);
      Path copy = copyInto(folder, picture);
      return library.relativize(copy).toString().replace('\\', '/');
    } catch (IOException e) {
      throw new ImportException(
          "The picture "
              + picture
              + " cannot be copied into "
              + folder
              + "; check that the disk has room.",
          e);
    }
  }

  private void makeFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path parent = folder.getParent();
      if (parent != null) {
        makeFolders(parent);
      }
      Files.createDirectory(folder);
      made.add(folder);
    }
  }

  private Path copyInto(Path folder, Path picture) throws IOException, UnreadableException {
    String name = picture.getFileName().toString();
    Path target = folder.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      if (Files.mismatch(target, picture) < 0) {
        return target;
      }
      int dot = name.lastIndexOf('.');
      target = folder.resolve(name.substring(0, dot) + "~" + i + name.substring(dot));
    }
    Path temporary = folder.resolve(name + ".part");
    made.add(temporary);
    transfer(picture, temporary);
    made.removeLast();
    made.add(target);
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    return target;
  }

  private static void transfer(Path from, Path to) throws IOException, UnreadableException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to)) {
      int read = read(from, in, buffer);
      while (read >= 0) {
        out.write(buffer, 0, read);
        read = read(from, in, buffer);
      }
    }
  }

  private static int read(Path from, InputStream in, byte[] buffer) throws UnreadableException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new UnreadableException(from, e);
    }
  }

  /** The import was committed: the copies stay. */
  void keep() {
    kept = true;
  }

  @Override
  public void close() {
    if (kept) {
      return;
    }
    for (Path path : made.reversed()) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        LOG.warn("{} is left of an import that was not completed", path, e);
      }
    }
  }
}
