package app.beholder.library.runs;

import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import app.beholder.library.Runs;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins runs, or finds those that were begun before and can go on. */
final class RunBeginning {
  private static final Logger LOG = LoggerFactory.getLogger(RunBeginning.class);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

  private final Path runs;
  private final Clock clock;
  private final Runnable finished;
  private final RunLocks locks;

  /**
   * Takes the folder of all runs.
   *
   * @param finished called when there is one more finished run
   */
  RunBeginning(Path runs, RunLocks locks, Clock clock, Runnable finished) {
    this.runs = runs;
    this.locks = locks;
    this.clock = clock;
    this.finished = finished;
  }

  /**
   * Goes on with the same run, or begins it.
   *
   * @param earlier what finished runs of the same model have predicted, the newest first
   */
  synchronized RunWriting begin(
      Run.Model model, String where, int rows, int[] wanted, List<MatrixFile.Known> earlier)
      throws LibraryException {
    Plan plan = Plan.of(model, where, rows, wanted, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    try {
      Files.createDirectories(runs);
      for (RunFolder unfinished : unfinished()) {
        Optional<RunWriting> goesOn = goOn(unfinished, plan);
        if (goesOn.isPresent()) {
          return goesOn.get();
        }
      }
      clearRemoved();
      return create(plan, wanted, earlier);
    } catch (IOException e) {
      throw Trouble.notWritten("A run", runs, e);
    }
  }

  private List<RunFolder> unfinished() throws IOException {
    return folders().stream().filter(RunFolder::isUnfinished).toList();
  }

  private List<RunFolder> folders() throws IOException {
    List<RunFolder> found = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(runs, Files::isDirectory)) {
      folders.forEach(path -> found.add(new RunFolder(path)));
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return found;
  }

  private void clearRemoved() throws IOException {
    for (RunFolder folder : folders()) {
      if (folder.isUnmade()) {
        folder.delete();
      }
    }
  }

  /** What can go on, by id. */
  synchronized List<Runs.Unfinished> standing() throws IOException {
    List<Runs.Unfinished> found = new ArrayList<>();
    for (Taken taken : take(model -> true)) {
      try (taken) {
        found.add(taken.described());
      }
    }
    found.sort(Comparator.comparing(Runs.Unfinished::id));
    return found;
  }

  /** An unfinished run that can go on, and that nobody else writes meanwhile. */
  private record Taken(RunFolder folder, RunLocks.Held lock, Standing standing)
      implements AutoCloseable {

    Runs.Unfinished described() {
      Plan plan = standing.plan();
      return new Runs.Unfinished(
          folder.id(), plan.model(), plan.where(), standing.done(), standing.todo().length);
    }

    void remove() throws IOException {
      folder.delete();
      lock.closeForGood();
    }

    @Override
    public void close() throws IOException {
      lock.close();
    }
  }

  private List<Taken> take(Predicate<Run.Model> models) throws IOException {
    List<Taken> all = new ArrayList<>();
    for (RunFolder folder : unfinished()) {
      Optional<Taken> taken = take(folder, models);
      taken.ifPresent(all::add);
    }
    return all;
  }

  private Optional<Taken> take(RunFolder folder, Predicate<Run.Model> models) throws IOException {
    Optional<RunLocks.Held> lock = locks.take(runs, folder.id());
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    Optional<Taken> taken = Optional.empty();
    try {
      Standing standing = Standing.of(folder);
      if (models.test(standing.plan().model())) {
        taken = Optional.of(new Taken(folder, lock.get(), standing));
      }
    } catch (NoSuchFileException | DamagedException e) {
      LOG.debug("{} cannot go on", folder.path(), e);
    } finally {
      if (taken.isEmpty()) {
        lock.get().close();
      }
    }
    return taken;
  }

  /** The same run, if this is it and it can go on. */
  private Optional<RunWriting> goOn(RunFolder folder, Plan plan)
      throws IOException, LibraryException {
    Optional<Plan> begun = plan(folder);
    if (begun.isEmpty() || !begun.get().isSameAs(plan)) {
      return Optional.empty();
    }
    try {
      return Optional.of(writer(folder));
    } catch (NoSuchFileException | DamagedException e) {
      LOG.warn("{} cannot go on, and begins anew", folder.path(), e);
      removeLeftOver(folder);
      return Optional.empty();
    }
  }

  /**
   * What a run is to become; empty, and the run removed, where that was never written. A plan that
   * this program cannot read may be that of a newer one.
   */
  private Optional<Plan> plan(RunFolder folder) throws IOException {
    try {
      return Optional.of(RunJson.readPlan(folder.plan()));
    } catch (NoSuchFileException e) {
      removeLeftOver(folder);
    } catch (DamagedException e) {
      LOG.warn("{} is left alone", folder.path(), e);
    }
    return Optional.empty();
  }

  private RunWriting writer(RunFolder folder) throws IOException, LibraryException {
    RunLocks.Held lock = locks.take(runs, folder.id()).orElseThrow(() -> Trouble.busy(folder.id()));
    return writer(folder, lock);
  }

  /** Reads the plan again: whoever had the lock before may have finished the run. */
  private RunWriting writer(RunFolder folder, RunLocks.Held lock) throws IOException {
    try {
      return new RunWriter(folder, Standing.of(folder), lock, clock, finished);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Leaves alone what another process is just making. */
  private void removeLeftOver(RunFolder folder) throws IOException {
    Optional<RunLocks.Held> lock = locks.take(runs, folder.id());
    if (lock.isPresent()) {
      if (Files.isDirectory(folder.path())) {
        folder.delete();
      }
      lock.get().closeForGood();
    }
  }

  /** Takes over what unfinished runs of the same model have, and removes those that it replaces. */
  private RunWriting create(Plan plan, int[] wanted, List<MatrixFile.Known> earlier)
      throws IOException {
    List<Taken> others = take(model -> model.predictsAs(plan.model()));
    try {
      List<MatrixFile.Known> known = new ArrayList<>(earlier);
      others.forEach(other -> known.add(other.standing().known()));
      RunWriting created = create(plan, new KnownRows(wanted, known));
      for (Taken other : others) {
        if (other.standing().isWithin(wanted)) {
          other.remove();
        }
      }
      return created;
    } finally {
      for (Taken other : others) {
        other.close();
      }
    }
  }

  private RunWriting create(Plan plan, KnownRows known) throws IOException {
    String name =
        TIME.format(clock.instant().atZone(clock.getZone())) + "-" + plain(plan.model().id());
    String id = name;
    Optional<RunLocks.Held> lock = reserve(id);
    for (int i = 2; lock.isEmpty(); i++) {
      id = name + "-" + i;
      lock = reserve(id);
    }
    RunFolder folder = RunFolder.unfinished(runs, id);
    try {
      MatrixFile.create(folder.matrix(), plan.rows(), known);
      NumbersFile.write(folder.todo(), known.missing());
      RunJson.write(folder.plan(), plan);
      return writer(folder, lock.get());
    } catch (IOException e) {
      folder.delete();
      lock.get().closeForGood();
      throw e;
    }
  }

  /** As it can stand in the name of a folder, whoever made the package. */
  private static String plain(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
  }

  /** Makes the folder of a new run and takes its lock; empty where there is such a run. */
  private Optional<RunLocks.Held> reserve(String id) throws IOException {
    if (Files.exists(RunFolder.finished(runs, id).path())) {
      return Optional.empty();
    }
    Optional<RunLocks.Held> lock = locks.take(runs, id);
    if (lock.isPresent()) {
      try {
        Files.createDirectory(RunFolder.unfinished(runs, id).path());
      } catch (FileAlreadyExistsException e) {
        lock.get().close();
        return Optional.empty();
      } catch (IOException e) {
        lock.get().closeForGood();
        throw e;
      }
    }
    return lock;
  }

  /** Removes an unfinished run. */
  synchronized void remove(String id) throws IOException, LibraryException {
    RunLocks.Held lock = locks.take(runs, id).orElseThrow(() -> Trouble.busy(id));
    try {
      RunFolder.unfinished(runs, id).delete();
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    lock.closeForGood();
  }
}
