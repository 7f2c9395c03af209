package app.beholder.ui.models;

import app.beholder.job.CancelledException;
import app.beholder.library.LibraryException;
import app.beholder.ml.Draft;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.Answer;
import app.beholder.ml.prediction.Question;

/**
 * Tries what a form makes of a draft, and lets go of all that this took when the form is done.
 * Nothing here is quick: for jobs.
 */
final class DraftTrials {
  private final Draft proposed;
  private final ModelWork work;
  private boolean ended;

  DraftTrials(Draft proposed, ModelWork work) {
    this.proposed = proposed;
    this.work = work;
  }

  /** Asks the model as it is described now. */
  synchronized Answer ask(Draft now, Question question)
      throws ModelException, LibraryException, CancelledException {
    if (ended) {
      throw new CancelledException();
    }
    return work.asker().ask(work.models().asPackage(now), question);
  }

  /** Waits for what is tried just now; nothing is tried from then on. */
  synchronized void end() {
    ended = true;
    work.letGo().run();
    work.models().release(proposed);
  }
}
