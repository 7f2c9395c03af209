package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.Job;
import app.beholder.job.Monitor;
import app.beholder.library.Features;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import app.beholder.ml.Device;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.Pass.Keeper;
import app.beholder.ml.prediction.Pass.Tally;
import app.beholder.model.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies a model package to what a filter lets through of a library. Done again it skips what is
 * done, and goes on where it was interrupted. What cannot be read, or gives no numbers, is left
 * out. Features that the model gives are kept in the library.
 */
public final class LibraryRun implements Job<LibraryRun.Outcome> {

  /**
   * What came of it.
   *
   * @param run the run that has all the predictions; empty for a feature extractor, of which only
   *     the features are kept
   * @param predicted how many predictions were made now, or features of an extractor; 0 where all
   *     were there already
   * @param inAll how many predictions the run has, with those that were made before; for an
   *     extractor for how many of what was wanted features are kept
   * @param unreadable how many were wanted now and could not be read, or of which the model gave no
   *     numbers
   * @param device what the model ran on
   * @param perSecond how many were predicted a second, making ready included, loading not; 0 where
   *     nothing was
   */
  public record Outcome(
      Optional<Run> run,
      int predicted,
      int inAll,
      int unreadable,
      String device,
      double perSecond) {

    private static Outcome of(Run run, Tally tally) {
      return new Outcome(
          Optional.of(run),
          tally.read(),
          run.predicted(),
          tally.notRead(),
          run.device(),
          tally.perSecond());
    }

    private static Outcome nothingNew(Run run, int unreadable) {
      return new Outcome(Optional.of(run), 0, run.predicted(), unreadable, run.device(), 0);
    }
  }

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

  /**
   * How many things a model of a task is asked about: paintings that have a picture, comments, or
   * comments on paintings that have a picture. Completes the text index where the filter has words.
   */
  public static int wanted(Library library, Filter filter, Task task, Monitor monitor)
      throws LibraryException, CancelledException {
    return Wanted.of(library, filter, task, monitor).length;
  }

  @Override
  public Outcome run(Monitor monitor) throws ModelException, LibraryException, CancelledException {
    monitor.step(Steps.CHOOSING);
    int[] wanted = Wanted.of(library, filter, model.task(), monitor);
    if (wanted.length == 0) {
      throw new LibraryException(
          String.format(
              "There is nothing in %s%s for the model %s, which needs %s.",
              library.name(),
              filter.isAll() ? "" : " that passes " + filter,
              model.id(),
              Steps.needs(model.task())));
    }
    return model.manifest().predicts() ? predict(wanted, monitor) : extract(wanted, monitor);
  }

  private Outcome extract(int[] wanted, Monitor monitor)
      throws ModelException, LibraryException, CancelledException {
    try (FeaturePass pass = new FeaturePass(library, services.engine(), model, device)) {
      LoadedModel loaded = pass.model(monitor);
      Tally tally = pass.fill(wanted, 0, loaded.featureWidth(), monitor);
      if (tally.notRead() == wanted.length) {
        throw nothingReadable(wanted.length, tally);
      }
      return new Outcome(
          Optional.empty(),
          tally.read(),
          wanted.length - tally.notRead(),
          tally.notRead(),
          loaded.device(),
          tally.perSecond());
    }
  }

  private Outcome predict(int[] wanted, Monitor monitor)
      throws ModelException, LibraryException, CancelledException {
    FusionParts parts = model.task() == Task.FUSION ? FusionParts.of(model, services) : null;
    Run.Model asRun = model.asRunModel(parts == null ? Map.of() : parts.hashes());
    Optional<Run> covering = library.runs().covering(asRun, wanted);
    if (covering.isPresent()) {
      return Outcome.nothingNew(covering.get(), 0);
    }
    monitor.step(Steps.loading(model));
    String written = filter.spelledAs(library.columns()).toString();
    try (LoadedModel loaded = services.engine().load(model, device);
        RunWriting writing = library.runs().begin(asRun, written, wanted)) {
      Tally tally =
          parts == null ? alone(loaded, writing, monitor) : fused(parts, loaded, writing, monitor);
      Optional<Run> earlier = withAllButUnreadable(writing, asRun, wanted, tally);
      if (earlier.isPresent()) {
        return Outcome.nothingNew(earlier.get(), tally.notRead());
      }
      return finish(writing, loaded.device(), tally);
    }
  }

  private Tally alone(LoadedModel loaded, RunWriting writing, Monitor monitor)
      throws ModelException, LibraryException, CancelledException {
    monitor.step(Steps.of(model.task()));
    Preparation preparation = Sources.of(library, loaded);
    List<int[]> chunks = Pass.chunks(writing.todo(), writing.done());
    Keeper predictions = found -> writing.add(found.probabilities());
    if (loaded.featureWidth() == 0) {
      return new Pass(loaded, preparation, predictions, monitor).run(chunks, writing.done());
    }
    boolean ofPaintings = model.task().isOfPaintings();
    try (Features features = library.features(model.hash(), ofPaintings, loaded.featureWidth())) {
      Keeper both =
          found -> {
            FeaturePass.keep(found, features);
            predictions.keep(found);
          };
      return new Pass(loaded, preparation, both, monitor).run(chunks, writing.done());
    }
  }

  private Tally fused(FusionParts parts, LoadedModel loaded, RunWriting writing, Monitor monitor)
      throws ModelException, LibraryException, CancelledException {
    try (FusionPass pass = new FusionPass(library, services.engine(), parts, device)) {
      return pass.run(loaded, writing, monitor);
    }
  }

  /**
   * An earlier run that has all that this one would have, where nothing of what was left could be
   * read: this one is given up then.
   */
  private Optional<Run> withAllButUnreadable(
      RunWriting writing, Run.Model asRun, int[] wanted, Tally tally) throws LibraryException {
    int[] todo = writing.todo();
    if (tally.notRead() < todo.length || todo.length == wanted.length) {
      return Optional.empty();
    }
    int[] rest =
        Arrays.stream(wanted).filter(number -> Arrays.binarySearch(todo, number) < 0).toArray();
    Optional<Run> earlier = library.runs().covering(asRun, rest);
    if (earlier.isPresent()) {
      writing.close();
      library.runs().remove(writing.id());
    }
    return earlier;
  }

  private Outcome finish(RunWriting writing, String device, Tally tally)
      throws ModelException, LibraryException {
    if (writing.predicted() == 0) {
      int wanted = writing.todo().length;
      writing.close();
      library.runs().remove(writing.id());
      throw nothingReadable(wanted, tally);
    }
    Map<String, String> versions = services.engine().report().versions();
    Run run = writing.finish(device, versions, tally.perSecond());
    return Outcome.of(run, tally);
  }

  private LibraryException nothingReadable(int wanted, Tally tally) {
    String first = tally.firstReason();
    return new LibraryException(
        String.format(
            "None of the %,d %s could be used; %s",
            wanted,
            Steps.things(model.task()),
            first.isEmpty() ? "the log says why." : "the first says: " + first));
  }
}
