package app.beholder.importing;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.model.PaintingKey;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures in a folder, to be found by the paintings that they show: {@code
 * Style/artist_title.jpg}, perhaps one folder deeper because the folder above was chosen, or all in
 * one folder without styles.
 */
final class PictureFolder {
  /** Folders below the chosen one that are looked into: one around the styles, and the styles. */
  private static final int DEPTH = 2;

  private final Path root;
  private final Map<PaintingKey, Path> byKey = new HashMap<>();
  private final Map<String, List<Path>> byId = new HashMap<>();
  private final Set<String> styles = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private int size;

  private PictureFolder(Path root) {
    this.root = root;
  }

  /** Demands that pictures can be looked for here. */
  static void require(Path folder) throws ImportException {
    if (!Files.isDirectory(folder)) {
      throw new ImportException(
          "There is no folder "
              + folder
              + "; choose the folder with the pictures, laid out as Style/artist_title.jpg.");
    }
    if (!Files.isReadable(folder)) {
      throw new ImportException(
          "The folder " + folder + " may not be read by you; change its permissions.");
    }
  }

  /** Lists the pictures; a folder in it that cannot be read is a problem, not an error. */
  static PictureFolder scan(Path folder, Monitor monitor)
      throws ImportException, CancelledException {
    require(folder);
    PictureFolder pictures = new PictureFolder(folder.toAbsolutePath().normalize());
    pictures.scan(pictures.root, DEPTH, monitor);
    return pictures;
  }

  private void scan(Path folder, int depth, Monitor monitor) throws CancelledException {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(inside::add);
    } catch (IOException | DirectoryIteratorException e) {
      problems.add("The folder " + folder + " cannot be read.");
    }
    monitor.throwIfCancelled();
    Collections.sort(inside);
    for (Path path : inside) {
      Optional<String> id = PictureKind.baseName(path.getFileName().toString());
      if (id.isPresent() && !Files.isDirectory(path)) {
        add(folder, id.get(), path);
      } else if (depth > 0 && Files.isDirectory(path)) {
        scan(path, depth - 1, monitor);
      }
    }
  }

  private void add(Path folder, String name, Path picture) {
    PaintingKey key =
        new PaintingKey(
            folder.equals(root) ? "" : styleName(folder.getFileName().toString()), name);
    size++;
    styles.add(key.style());
    byKey.putIfAbsent(key, picture);
    byId.computeIfAbsent(key.id(), id -> new ArrayList<>(1)).add(picture);
  }

  /** Styles are compared without case, and with a space or hyphen like an underscore. */
  private static String styleName(String style) {
    return new PaintingKey(style, "")
        .style()
        .toLowerCase(Locale.ROOT)
        .replace(' ', '_')
        .replace('-', '_');
  }

  /**
   * The picture of a painting: in the folder of its style, or else, where that style has no folder
   * here, the only picture with its id.
   *
   * @param idIsUnique whether no other painting has the same id
   */
  Optional<Path> find(PaintingKey painting, boolean idIsUnique) {
    String style = styleName(painting.style());
    Path exact = byKey.get(new PaintingKey(style, painting.id()));
    if (exact != null) {
      return Optional.of(exact);
    }
    List<Path> sameId = byId.getOrDefault(painting.id(), List.of());
    boolean sure = idIsUnique && sameId.size() == 1;
    boolean flat = sure && root.equals(sameId.getFirst().getParent());
    return flat || (sure && !styles.contains(style))
        ? Optional.of(sameId.getFirst())
        : Optional.empty();
  }

  /** The number of pictures in the folder. */
  int size() {
    return size;
  }

  Path root() {
    return root;
  }

  /** Folders that cannot be read, for people. */
  List<String> problems() {
    return problems;
  }
}
