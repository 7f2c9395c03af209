package app.beholder.ml;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Packages in memory, for tests; {@link #draft} says what stands in a file. */
public final class FakeModels implements Models {
  private final List<ModelPackage> packages = new ArrayList<>();
  private final List<Unusable> unusable = new ArrayList<>();
  private final Map<Path, Draft> drafts = new HashMap<>();
  private final List<String> exported = new ArrayList<>();
  private final List<Draft> released = new ArrayList<>();
  private int listed;
  private Function<Draft, List<String>> problems = draft -> List.of();

  public FakeModels put(ModelPackage model) {
    packages.add(model);
    return this;
  }

  public FakeModels putUnusable(Path folder, String problem) {
    unusable.add(new Unusable(folder, problem));
    return this;
  }

  /** What {@link #look} finds in a draft's file. */
  public FakeModels draft(Draft draft) {
    drafts.put(draft.file(), draft);
    return this;
  }

  /** What is wrong with drafts. */
  public void problems(Function<Draft, List<String>> newProblems) {
    problems = newProblems;
  }

  /** The ids of packages that were exported. */
  public List<String> exported() {
    return exported;
  }

  /** The drafts that were released. */
  public List<Draft> released() {
    return released;
  }

  /** How often all packages were asked for. */
  public int listed() {
    return listed;
  }

  @Override
  public Listing list() {
    listed++;
    return new Listing(packages, unusable);
  }

  @Override
  public ModelPackage get(String id) throws ModelException {
    return packages.stream()
        .filter(model -> model.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ModelException("There is no model " + id + "."));
  }

  @Override
  public Draft look(Path file, Monitor monitor) throws ModelException {
    Draft draft = drafts.get(file);
    if (draft == null) {
      throw new ModelException(file + " is no ONNX file.");
    }
    return draft;
  }

  @Override
  public List<String> problems(Draft draft) {
    return problems.apply(draft);
  }

  @Override
  public ModelPackage asPackage(Draft draft) throws ModelException {
    List<String> wrong = problems(draft);
    if (!wrong.isEmpty()) {
      throw new ModelException(wrong.getFirst());
    }
    return new ModelPackage(
        Path.of("."), draft.manifest(), draft.graph(), "hash of " + draft.manifest().id(), false);
  }

  @Override
  public ModelPackage add(Draft draft, Monitor monitor) throws ModelException, CancelledException {
    monitor.throwIfCancelled();
    ModelPackage added = asPackage(draft);
    packages.add(added);
    return added;
  }

  @Override
  public void release(Draft draft) {
    released.add(draft);
  }

  @Override
  public void releaseAll() {}

  @Override
  public void remove(ModelPackage model) {
    packages.remove(model);
  }

  @Override
  public void export(ModelPackage model, Path zip, Monitor monitor) {
    exported.add(model.id());
  }
}
