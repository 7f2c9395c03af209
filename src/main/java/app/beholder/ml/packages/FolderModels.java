package app.beholder.ml.packages;

import app.beholder.job.Monitor;
import app.beholder.ml.Draft;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Model packages in two folders: the user's own, and those that came with the program. */
public final class FolderModels implements Models {
  private final Path own;

  /**
   * @param own where imported packages go; need not exist
   * @param shipped what came with the program; null where nobody said where that is
   * @param programCache where zip files are unpacked
   */
  public FolderModels(Path own, @Nullable Path shipped, Path programCache) {
    this.own = own;
  }

  @Override
  public Listing list() {
    return new Listing(List.of(), List.of());
  }

  @Override
  public ModelPackage get(String id) throws ModelException {
    throw new ModelException("There is no model " + id + " in " + own + ".");
  }

  @Override
  public Draft look(Path file, Monitor monitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> problems(Draft draft) {
    return List.of();
  }

  @Override
  public ModelPackage asPackage(Draft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ModelPackage add(Draft draft, Monitor monitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(ModelPackage model) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void export(ModelPackage model, Path zip, Monitor monitor) {
    throw new UnsupportedOperationException();
  }
}
