package app.beholder.importing;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.LibraryException;
import app.beholder.model.PaintingKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the pictures of a library's paintings in a folder and links them, once for all paintings.
 */
final class PictureLinks {
  private static final Logger LOG = LoggerFactory.getLogger(PictureLinks.class);
  private static final int PAINTINGS_BETWEEN_LOOKS = 256;

  private final PictureFolder folder;
  private final Addition addition;
  private final @Nullable PictureCopies copies;
  private final List<String> problems = new ArrayList<>();
  private final Set<Path> claimed = new HashSet<>();
  private int linked;

  /**
   * Prepares to link.
   *
   * @param copies where to copy the pictures; null to link to where they are
   */
  PictureLinks(PictureFolder folder, Addition addition, @Nullable PictureCopies copies) {
    this.folder = folder;
    this.addition = addition;
    this.copies = copies;
    problems.addAll(folder.problems());
  }

  void link(Monitor monitor) throws ImportException, LibraryException, CancelledException {
    List<PaintingKey> paintings = addition.paintings();
    BitSet needed = new BitSet(paintings.size());
    for (int number : addition.withoutPicture()) {
      needed.set(number);
    }
    Map<String, Integer> uses = uses(paintings);
    for (int number = 0; number < paintings.size(); number++) {
      if (number % PAINTINGS_BETWEEN_LOOKS == 0) {
        monitor.throwIfCancelled();
        monitor.progress(number, paintings.size());
      }
      PaintingKey painting = paintings.get(number);
      Optional<Path> picture = folder.find(painting, uses.getOrDefault(painting.id(), 0) == 1);
      if (picture.isPresent()) {
        claimed.add(picture.get());
        if (needed.get(number)) {
          link(number, picture.get());
        }
      }
    }
  }

  private static Map<String, Integer> uses(List<PaintingKey> paintings) {
    Map<String, Integer> uses = HashMap.newHashMap(paintings.size());
    for (PaintingKey painting : paintings) {
      uses.merge(painting.id(), 1, Integer::sum);
    }
    return uses;
  }

  private void link(int painting, Path picture) throws ImportException, LibraryException {
    Optional<String> problem = PictureKind.problem(picture);
    if (problem.isPresent()) {
      problems.add(problem.get());
      return;
    }
    try {
      String path = copies == null ? picture.toString() : copies.copy(folder.root(), picture);
      addition.picture(painting, path);
      linked++;
    } catch (PictureCopies.UnreadableException e) {
      LOG.warn("{} is left out", picture, e);
      problems.add(e.getMessage());
    }
  }

  /** How many paintings got a picture. */
  int linked() {
    return linked;
  }

  /** Pictures in the folder that show no painting of the library. */
  int unclaimed() {
    return folder.size() - claimed.size();
  }

  /** Pictures and folders that cannot be read, for people. */
  List<String> problems() {
    return problems;
  }
}
