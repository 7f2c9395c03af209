package app.beholder.library;

import app.beholder.model.Annotation;
import java.nio.file.Path;
import java.util.List;

/** One open collection. Its methods may be called from any thread. */
public interface Library extends AutoCloseable {

  Path folder();

  /** The folder's name without its ending, as people call the library. */
  default String name() {
    String name = folder().toAbsolutePath().normalize().getFileName().toString();
    return name.endsWith(Libraries.FOLDER_SUFFIX)
        ? name.substring(0, name.length() - Libraries.FOLDER_SUFFIX.length())
        : name;
  }

  /**
   * The program that made all of this library, pictures and comments, with what it made it from;
   * empty where it holds the work of people. Such a library is labelled wherever it is shown, and
   * takes no work of people.
   */
  default String maker() {
    return "";
  }

  /** What a painting is called in other languages than that of its title, where that was said. */
  default List<PaintingName> names(int painting) throws LibraryException {
    return List.of();
  }

  /** The collection as it is now. A later import gives a new value and leaves this one as it is. */
  Columns columns();

  /** The collection as it would be with this run shown, whichever is shown now. */
  default Columns columnsWith(Run run) throws LibraryException {
    return columns().showing(ShownRun.of(run, runs()));
  }

  /**
   * The annotations with these numbers, in the order asked for, with their comments read from disk.
   */
  List<Annotation> annotations(int[] numbers) throws LibraryException;

  /** Visits all annotations from this number on, in order; for indexing and export. */
  void scan(int from, AnnotationVisitor visitor) throws LibraryException;

  /**
   * Begins to add to the library. Only one process at a time may do so.
   *
   * @throws LibraryException where another process is adding, or the disk cannot be written
   */
  Addition beginAddition() throws LibraryException;

  TextIndex text();

  Pictures pictures();

  SavedFilters savedFilters();

  Runs runs();

  /**
   * The kept features of a model package, for paintings or annotations.
   *
   * @param hash the package's, as in {@link Run.Model}
   * @param ofPaintings whether numbers are those of paintings; else they are those of annotations
   * @param width of a feature vector
   * @throws LibraryException where the disk cannot be read or written
   */
  Features features(String hash, boolean ofPaintings, int width) throws LibraryException;

  @Override
  void close();

  /** Takes one annotation; returns false to stop the scan. */
  @FunctionalInterface
  interface AnnotationVisitor {
    boolean visit(Annotation annotation);
  }
}
