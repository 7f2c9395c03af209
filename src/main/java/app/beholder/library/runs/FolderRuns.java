package app.beholder.library.runs;

import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Probabilities;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import app.beholder.library.Runs;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs of a library in its folder {@code runs}. What people choose to be shown holds until they
 * choose otherwise or remove that run; where they have chosen nothing, the run that was finished
 * last is shown.
 */
public final class FolderRuns implements Runs {
  private static final Logger LOG = LoggerFactory.getLogger(FolderRuns.class);

  private static final Comparator<Run> NEWEST_FIRST =
      Comparator.comparing(Run::ended).thenComparing(Run::id).reversed();

  private final Library library;
  private final Path folder;
  private final Runnable changed;
  private final RunBeginning beginning;
  private final ShownChoice choice;

  /** The predictions that were asked for, so that they are not mapped again and again. */
  private final Map<String, Probabilities> mapped = new ConcurrentHashMap<>();

  private final Set<Path> saidDamaged = ConcurrentHashMap.newKeySet();

  /**
   * Takes the library whose runs they are; its columns are looked at when a run begins.
   *
   * @param changed called when there are other finished runs, or another is shown
   * @param locks those of the whole program
   */
  public FolderRuns(Library library, Runnable changed, RunLocks locks) {
    this(library, changed, locks, Clock.system(ZoneId.systemDefault()));
  }

  FolderRuns(Library library, Runnable changed, RunLocks locks, Clock clock) {
    this.library = library;
    this.changed = changed;
    folder = library.folder().resolve("runs");
    beginning = new RunBeginning(folder, locks, clock, changed);
    choice = new ShownChoice(folder);
  }

  @Override
  public List<Run> all() throws LibraryException {
    List<Run> runs = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path path : folders) {
        RunFolder run = new RunFolder(path);
        if (!run.isUnfinished()) {
          read(run).ifPresent(runs::add);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new LibraryException("The runs in " + folder + " cannot be read (" + e + ").", e);
    }
    runs.sort(NEWEST_FIRST);
    return List.copyOf(runs);
  }

  /** A sound run; of any other the log says once what is wrong with it. */
  private Optional<Run> read(RunFolder run) {
    try {
      return Optional.of(run.read());
    } catch (IOException e) {
      if (saidDamaged.add(run.path())) {
        LOG.warn("{} is no sound run and is left out", run.path(), e);
      }
      return Optional.empty();
    }
  }

  @Override
  public Probabilities probabilities(Run run) throws LibraryException {
    RunFolder finished = RunFolder.finished(folder, run.id());
    try {
      MatrixFile.check(finished.matrix(), run.rows());
      Probabilities known = mapped.get(run.id());
      if (known == null) {
        known = MatrixFile.read(finished.matrix(), run.rows());
        mapped.put(run.id(), known);
      }
      return known;
    } catch (IOException e) {
      String what = e instanceof NoSuchFileException ? "are gone from" : "cannot be read from";
      throw new LibraryException(
          "The predictions of the run "
              + run.id()
              + " "
              + what
              + " "
              + folder
              + ". Choose another run, or have the model predict again.",
          e);
    }
  }

  @Override
  public Optional<Run> covering(Run.Model model, int[] wanted) throws LibraryException {
    for (Run run : of(model)) {
      Probabilities probabilities = probabilities(run);
      if (Arrays.stream(wanted).allMatch(probabilities::has)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  /** The finished runs of a model, the newest first. */
  private List<Run> of(Run.Model model) throws LibraryException {
    return all().stream().filter(run -> run.model().predictsAs(model)).toList();
  }

  @Override
  public RunWriting begin(Run.Model model, String where, int[] wanted) throws LibraryException {
    int rows =
        model.task().isOfPaintings()
            ? library.columns().paintings().size()
            : library.columns().size();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] <= (i == 0 ? -1 : wanted[i - 1]) || wanted[i] >= rows) {
        throw new IllegalArgumentException("number " + wanted[i] + " of " + rows);
      }
    }
    List<MatrixFile.Known> earlier = new ArrayList<>();
    for (Run run : of(model)) {
      earlier.add(probabilities(run)::read);
    }
    return beginning.begin(model, where, rows, wanted, earlier);
  }

  @Override
  public List<Unfinished> unfinished() throws LibraryException {
    try {
      return beginning.standing();
    } catch (IOException e) {
      throw new LibraryException("The runs in " + folder + " cannot be read (" + e + ").", e);
    }
  }

  @Override
  public void remove(String id) throws LibraryException {
    RunFolder finished = RunFolder.finished(folder, id);
    try {
      if (isHere(finished)) {
        removeFinished(finished);
      } else if (isHere(RunFolder.unfinished(folder, id))) {
        beginning.remove(id);
      } else {
        throw unknown(id);
      }
    } catch (IOException e) {
      throw new LibraryException(
          "The run " + id + " cannot be removed from " + folder + " (" + e + ").", e);
    }
  }

  private void removeFinished(RunFolder run) throws IOException {
    run.unmake();
    mapped.remove(run.id());
    choice.forget(run.id());
    changed.run();
    try {
      run.delete();
    } catch (IOException e) {
      // Windows keeps files that something still looks into; the next run that begins clears up
      LOG.warn("{} is no run any more, but not all of it could be deleted", run.path(), e);
    }
  }

  /** Whether there is such a folder, and it is one of these. */
  private boolean isHere(RunFolder run) {
    return folder.equals(run.path().normalize().getParent()) && Files.isDirectory(run.path());
  }

  private LibraryException unknown(String id) {
    return new LibraryException("There is no run " + id + " in " + library.folder() + ".");
  }

  @Override
  public Optional<Run> shown() {
    String chosen = choice.get();
    if (ShownChoice.NONE.equals(chosen)) {
      return Optional.empty();
    }
    try {
      List<Run> all = all();
      Predicate<Run> isChosen = run -> run.id().equals(chosen);
      return all.stream().filter(isChosen).findFirst().or(() -> all.stream().findFirst());
    } catch (LibraryException e) {
      LOG.warn("No run of {} is shown", library.folder(), e);
      return Optional.empty();
    }
  }

  @Override
  public void show(@Nullable String id) throws LibraryException {
    if (id != null && all().stream().noneMatch(run -> run.id().equals(id))) {
      throw unknown(id);
    }
    choice.set(id == null ? ShownChoice.NONE : id);
    changed.run();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
