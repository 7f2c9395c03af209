package app.beholder.ui.models;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import app.beholder.ml.prediction.Answer;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ml.prediction.Question;
import app.beholder.ui.common.FolderOpener;

/**
 * What the page has done for it. All of it is slow: for jobs.
 *
 * @param letGo closes what the asker has loaded; it can be asked again
 */
public record ModelWork(
    Models models, Applying applying, Asker asker, Runnable letGo, FolderOpener opener) {

  /** Applies a package to what a filter lets through of a library; see {@link LibraryRun}. */
  @FunctionalInterface
  public interface Applying {
    LibraryRun.Outcome apply(Library library, ModelPackage model, Filter filter, Monitor monitor)
        throws ModelException, LibraryException, CancelledException;
  }

  /** Asks a package about one thing; see {@link app.beholder.ml.prediction.Asking}. */
  @FunctionalInterface
  public interface Asker {
    Answer ask(ModelPackage model, Question question) throws ModelException, LibraryException;
  }
}
