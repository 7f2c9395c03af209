package app.beholder.studio;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.job.Parallel;
import app.beholder.library.Addition;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.PaintingName;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import app.beholder.studio.comment.Commentator;
import app.beholder.studio.comment.Commentators;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.painter.Painter;
import app.beholder.studio.painter.Painters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the built-in collection: plans the works, paints them, has visitors write about them, and
 * adds it all to a library, a few works at a time. What was interrupted goes on where it stopped,
 * and ends with the same collection.
 */
public final class Studio {
  /** The collection that comes with the program. */
  public static final long SEED = 4;

  /** How many works the collection has. */
  public static final int WORKS = 300;

  /** The first paintings are to be seen soon; afterwards larger batches cost less. */
  private static final int FIRST_BATCH = 4;

  private static final int BATCH = 14;

  private final List<Painter> painters;
  private final List<Commentator> commentators;
  private final JpegWriter jpeg;

  /** Writes pixels to a JPEG file. */
  @FunctionalInterface
  public interface JpegWriter {
    void write(Pixels pixels, Path file) throws IOException;
  }

  /** All painters and commentators. */
  public static Studio of(JpegWriter jpeg) {
    return new Studio(Painters.all(), Commentators.all(), jpeg);
  }

  /** Takes who paints and who writes; all of them are {@link #of}. */
  public Studio(List<Painter> painters, List<Commentator> commentators, JpegWriter jpeg) {
    this.painters = painters;
    this.commentators = commentators;
    this.jpeg = jpeg;
  }

  /** A work with all that belongs to it. */
  private record Finished(Work work, List<Visitors.Remark> remarks) {}

  /** What libraries record as their maker, see {@link Library#maker}. */
  public static String maker(long seed) {
    return "Beholder studio, seed " + seed;
  }

  /**
   * Makes the works that the library does not have yet. When it is cancelled or fails, the works
   * that are in the library stay, and the next call makes the others.
   *
   * @throws LibraryException where the library holds something else, or cannot be written
   */
  public void fill(Library library, long seed, Monitor monitor)
      throws LibraryException, CancelledException {
    fill(library, seed, WORKS, monitor);
  }

  /** Makes the first few works, where the library has none yet. */
  void begin(Library library, long seed, Monitor monitor)
      throws LibraryException, CancelledException {
    fill(library, seed, FIRST_BATCH, monitor);
  }

  private void fill(Library library, long seed, int wanted, Monitor monitor)
      throws LibraryException, CancelledException {
    requireMaker(library, seed);
    monitor.step("Painting and commenting");
    List<Work> works = Catalogue.of(seed, WORKS, painters, commentators);
    requireWorks(library, works);
    PictureFiles pictures = new PictureFiles(library.folder(), jpeg);
    int done = library.columns().paintings().size();
    boolean complete = done >= WORKS;
    while (done < wanted) {
      monitor.progress(done, wanted);
      int end = Math.min(wanted, done < FIRST_BATCH ? FIRST_BATCH : done - done % BATCH + BATCH);
      addBatch(works.subList(done, end), library, seed, pictures, monitor);
      // another process that makes the same collection may be further
      done = Math.max(end, library.columns().paintings().size());
    }
    if (!complete && done >= WORKS) {
      pictures.clear();
    }
    monitor.progress(done, wanted);
  }

  private static void requireMaker(Library library, long seed) throws LibraryException {
    if (!library.columns().paintings().isEmpty() && !library.maker().equals(maker(seed))) {
      throw new LibraryException(
          "The library "
              + library.folder()
              + " holds something else than this collection. Choose another folder for it.");
    }
  }

  /** Works of two versions together would be a collection that nobody can make again. */
  private static void requireWorks(Library library, List<Work> works) throws LibraryException {
    List<Painting> paintings = library.columns().paintings();
    for (int i = 0; i < Math.min(paintings.size(), works.size()); i++) {
      if (!paintings.get(i).key().equals(works.get(i).key())) {
        throw new LibraryException(
            "The collection "
                + library.folder()
                + " was begun by another version of Beholder, whose works differ. It stays as it"
                + " is; delete the folder to have it made anew.");
      }
    }
  }

  private void addBatch(
      List<Work> batch, Library library, long seed, PictureFiles pictures, Monitor monitor)
      throws LibraryException, CancelledException {
    List<Finished> finished =
        Parallel.map(batch, LibraryException.class, work -> finish(work, pictures, monitor));
    try (Addition addition = library.beginAddition()) {
      // only now is it known what others have added meanwhile
      requireMaker(library, seed);
      if (library.columns().paintings().size() > batch.getLast().number()) {
        return;
      }
      addition.maker(maker(seed));
      addition.source(maker(seed));
      for (Finished work : finished) {
        add(work, addition);
      }
      addition.commit();
    }
  }

  private Finished finish(Work work, PictureFiles pictures, Monitor monitor)
      throws LibraryException, CancelledException {
    monitor.throwIfCancelled();
    Canvas canvas = new Canvas(work.scene().format());
    work.painter().paint(work.scene(), canvas, work.chance().fork("paint"));
    pictures.write(canvas.picture(), work.picture());
    return new Finished(work, new Visitors(commentators).remarks(work));
  }

  private static void add(Finished finished, Addition addition) throws LibraryException {
    Work work = finished.work();
    int number =
        addition.painting(
            work.key(),
            new Addition.Details(
                work.painter().artist().name(),
                work.title(),
                work.year(),
                work.scene().subject().genre()));
    addition.picture(number, work.picture());
    for (PaintingName name : work.names()) {
      addition.name(number, name);
    }
    for (Visitors.Remark remark : finished.remarks()) {
      addition.annotation(
          number, remark.culture(), remark.emotion(), work.split(), remark.comment());
    }
  }
}
