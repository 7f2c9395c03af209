package app.beholder.ui.painting;

import app.beholder.library.Addition;
import app.beholder.library.Columns;
import app.beholder.library.Features;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import app.beholder.library.Runs;
import app.beholder.library.SavedFilters;
import app.beholder.library.TextIndex;
import app.beholder.model.Annotation;
import java.nio.file.Path;
import java.util.List;

/** A library whose comments cannot be read. */
record FailingLibrary(Library rest, String reason) implements Library {

  @Override
  public List<Annotation> annotations(int[] numbers) throws LibraryException {
    throw new LibraryException(reason);
  }

  @Override
  public void scan(int from, AnnotationVisitor visitor) throws LibraryException {
    throw new LibraryException(reason);
  }

  @Override
  public Path folder() {
    return rest.folder();
  }

  @Override
  public Columns columns() {
    return rest.columns();
  }

  @Override
  public Addition beginAddition() throws LibraryException {
    return rest.beginAddition();
  }

  @Override
  public TextIndex text() {
    return rest.text();
  }

  @Override
  public Pictures pictures() {
    return rest.pictures();
  }

  @Override
  public SavedFilters savedFilters() {
    return rest.savedFilters();
  }

  @Override
  public Runs runs() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Features features(String hash, boolean ofPaintings, int width) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    rest.close();
  }
}
