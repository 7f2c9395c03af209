package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.Job;
import app.beholder.job.Monitor;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import app.beholder.ml.Device;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;

/**
 * Applies a model package to what a filter lets through of a library. Done again it skips what is
 * done, and goes on where it was interrupted.
 */
public final class LibraryRun implements Job<LibraryRun.Outcome> {

  /**
   * What came of it.
   *
   * @param run the run that has all the predictions
   * @param predicted how many were made now; 0 where all were there already
   */
  public record Outcome(Run run, int predicted) {}

  private final Library library;
  private final ModelPackage model;
  private final Filter filter;
  private final Device device;
  private final ModelServices services;

  public LibraryRun(
      Library library, ModelPackage model, Filter filter, Device device, ModelServices services) {
    this.library = library;
    this.model = model;
    this.filter = filter;
    this.device = device;
    this.services = services;
  }

  @Override
  public Outcome run(Monitor monitor) throws ModelException, LibraryException, CancelledException {
    throw new UnsupportedOperationException(
        library.name() + model.id() + filter + device + services + monitor);
  }
}
