package app.beholder.ml;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.nio.file.Path;
import java.util.List;

/** The model packages on this machine. May be called from any thread; reads files. */
public interface Models {

  /** A package's folder that cannot be used, with the reason as a sentence for people. */
  record Unusable(Path folder, String problem) {}

  /** What is there. */
  record Listing(List<ModelPackage> packages, List<Unusable> unusable) {
    public Listing {
      packages = List.copyOf(packages);
      unusable = List.copyOf(unusable);
    }
  }

  /**
   * All packages, by title, and what is no sound package. Files that did not change are not read
   * again.
   *
   * @throws ModelException where the folder of packages cannot be read
   */
  Listing list() throws ModelException;

  /**
   * The package with this id.
   *
   * @throws ModelException where there is none, naming those there are, or where it is not sound
   */
  ModelPackage get(String id) throws ModelException;

  /**
   * Looks at something to import: an ONNX file, for which a manifest is proposed, or a package as a
   * zip file or a folder, whose own manifest it has. Changes nothing but the program's cache, where
   * a zip file is unpacked until the draft is released.
   *
   * @throws ModelException where it is none of these, or damaged
   */
  Draft look(Path file, Monitor monitor) throws ModelException, CancelledException;

  /** What is wrong with a draft, as sentences for people; nothing where it can be added. */
  List<String> problems(Draft draft);

  /**
   * A draft as a package where it lies, not yet among the others: to try it before it is added, and
   * until it is released. Has no problems, that is checked.
   */
  ModelPackage asPackage(Draft draft) throws ModelException;

  /**
   * Copies a draft to the packages, all of it or nothing. A package with the same id must not be
   * there.
   */
  ModelPackage add(Draft draft, Monitor monitor) throws ModelException, CancelledException;

  /**
   * Removes what the program's cache holds for a draft. To be called when it is no longer needed,
   * added or not; what its model was loaded from is closed by then.
   */
  void release(Draft draft);

  /** Releases all drafts that have not been released: the program ends. */
  void releaseAll();

  /** Removes a package. Runs that it made stay. */
  void remove(ModelPackage model) throws ModelException;

  /** Writes a package as one zip file, which {@link #look} reads. Never half written. */
  void export(ModelPackage model, Path zip, Monitor monitor)
      throws ModelException, CancelledException;
}
