package app.beholder.ml.packages;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.FolderSync;
import app.beholder.library.Suggestion;
import app.beholder.ml.Draft;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Model packages in two folders: the user's own, and those that came with the program. */
public final class FolderModels implements Models {
  private static final long MEBIBYTE = 1 << 20;

  /** How much the disk of a folder can still hold, in bytes. */
  @FunctionalInterface
  interface Room {
    long in(Path folder) throws IOException;
  }

  private final Path own;
  private final Path cache;
  private final Room room;
  private final KnownFiles known = new KnownFiles();
  private final Inventory inventory;
  private final Incoming incoming;
  private final TrialFolders trials;

  /**
   * @param own where imported packages go; need not exist
   * @param shipped what came with the program; null where nobody said where that is
   * @param programCache where zip files are unpacked
   */
  public FolderModels(Path own, @Nullable Path shipped, Path programCache) {
    this(own, shipped, programCache, folder -> Files.getFileStore(folder).getUsableSpace());
  }

  FolderModels(Path own, @Nullable Path shipped, Path programCache, Room room) {
    this.own = own;
    this.room = room;
    cache = programCache.resolve("models");
    inventory = new Inventory(own, shipped, known);
    incoming = new Incoming(cache, inventory, known);
    trials = new TrialFolders(cache, known);
  }

  @Override
  public Listing list() throws ModelException {
    return inventory.list();
  }

  @Override
  public ModelPackage get(String id) throws ModelException {
    Listing listing = list();
    ModelPackage model = Inventory.byId(listing.packages()).get(id);
    if (model != null) {
      return model;
    }
    for (Unusable bad : listing.unusable()) {
      if (bad.folder().getFileName().toString().equals(id)) {
        throw new ModelException("The model \"" + id + "\" cannot be used: " + bad.problem());
      }
    }
    TreeSet<String> ids = new TreeSet<>(Inventory.byId(listing.packages()).keySet());
    if (ids.isEmpty()) {
      throw new ModelException(
          "There is no model \"" + id + "\", nor any other yet; import one first.");
    }
    throw new ModelException(
        "There is no model \"%s\"; there are: %s.%s"
            .formatted(
                id,
                String.join(", ", ids),
                Suggestion.nearest(id, ids).map(near -> " Did you mean " + near + "?").orElse("")));
  }

  @Override
  public Draft look(Path file, Monitor monitor) throws ModelException, CancelledException {
    return incoming.look(file, monitor);
  }

  @Override
  public List<String> problems(Draft draft) {
    try {
      List<String> problems = new ArrayList<>(problemsWhereItLies(draft));
      String id = draft.manifest().id();
      if (ManifestChecks.isId(id) && Files.exists(own.resolve(id))) {
        problems.add(taken(id));
      }
      return problems;
    } catch (ModelException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private List<String> problemsWhereItLies(Draft draft) throws ModelException {
    Map<String, ModelPackage> others = Inventory.byId(list().packages());
    return Checks.problems(draft, known, others);
  }

  private static String taken(String id) {
    return "There is a model \"" + id + "\" already; remove that one first or choose another id.";
  }

  @Override
  public ModelPackage asPackage(Draft draft) throws ModelException {
    requireNone(problemsWhereItLies(draft));
    try {
      Path folder =
          PackageFiles.lieAsPackage(draft) ? PackageFiles.folder(draft) : trials.of(draft);
      return inventory.asPackage(folder, draft, false);
    } catch (IOException e) {
      throw unwritable(cache, e);
    }
  }

  private static void requireNone(List<String> problems) throws ModelException {
    if (!problems.isEmpty()) {
      throw new ModelException(problems.getFirst());
    }
  }

  @Override
  public ModelPackage add(Draft draft, Monitor monitor) throws ModelException, CancelledException {
    requireNone(problems(draft));
    String id = draft.manifest().id();
    Path target = own.resolve(id);
    Path temporary = null;
    try {
      temporary = TemporaryFolders.create(own);
      requireRoom(PackageFiles.size(draft));
      monitor.step("Copying the model");
      PackageFiles.copy(draft, temporary, monitor);
      monitor.throwIfCancelled();
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      FolderSync.of(own);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      throw new ModelException(taken(id), e);
    } catch (IOException e) {
      throw unwritable(target, e);
    } finally {
      if (temporary != null) {
        TemporaryFolders.deleteOrLog(temporary);
      }
    }
    ModelPackage added = inventory.asPackage(target, inventory.draft(target), false);
    release(draft);
    return added;
  }

  private void requireRoom(long bytes) throws IOException, ModelException {
    long free = room.in(own);
    if (free < bytes) {
      throw new ModelException(
          "The model needs %,d MB in %s, but only %,d MB are free there; make room on that disk."
              .formatted(Math.ceilDiv(bytes, MEBIBYTE), own, free / MEBIBYTE));
    }
  }

  private static ModelException unwritable(Path file, IOException cause) {
    return new ModelException(
        file + " cannot be written; check that its folder may be written and the disk has room.",
        cause);
  }

  @Override
  public void release(Draft draft) {
    trials.release(draft);
    incoming.release(draft);
  }

  @Override
  public void releaseAll() {
    trials.releaseAll();
    incoming.releaseAll();
  }

  @Override
  public void remove(ModelPackage model) throws ModelException {
    Path folder = model.folder().toAbsolutePath();
    if (model.shipped() || !own.toAbsolutePath().equals(folder.getParent())) {
      throw new ModelException(
          "The model \"" + model.id() + "\" came with the program and cannot be removed.");
    }
    try {
      // Out of sight at once, so that it is never half there.
      Path temporary = TemporaryFolders.create(own);
      Files.move(folder, temporary.resolve(model.id()), StandardCopyOption.ATOMIC_MOVE);
      TemporaryFolders.deleteOrLog(temporary);
    } catch (IOException e) {
      throw new ModelException(
          "The model \"%s\" cannot be removed from %s; check that its folder may be written and that no other program has it open."
              .formatted(model.id(), own),
          e);
    }
  }

  @Override
  public void export(ModelPackage model, Path zip, Monitor monitor)
      throws ModelException, CancelledException {
    if (Files.isDirectory(zip)) {
      throw new ModelException(zip + " is a folder; give the name of a zip file in it.");
    }
    try {
      monitor.step("Packing the model");
      ZipPacking.pack(PackageFiles.of(model), model.id(), zip, monitor);
    } catch (IOException e) {
      throw unwritable(zip, e);
    }
  }
}
