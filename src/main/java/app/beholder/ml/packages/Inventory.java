package app.beholder.ml.packages;

import app.beholder.ml.Draft;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models.Listing;
import app.beholder.ml.Models.Unusable;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the packages in the user's own folder and in the one that came with the program. */
final class Inventory {
  private final Path own;
  private final @Nullable Path shipped;
  private final KnownFiles known;

  Inventory(Path own, @Nullable Path shipped, KnownFiles known) {
    this.own = own;
    this.shipped = shipped;
    this.known = known;
  }

  /** A package's folder, before its manifest is held against what else is there. */
  private record Found(Path folder, boolean shipped, Draft draft) {}

  /** All packages; of two with one id the user's own. */
  Listing list() throws ModelException {
    List<Found> found = new ArrayList<>();
    List<Unusable> unusable = new ArrayList<>();
    read(own, false, found, unusable);
    if (shipped != null) {
      read(shipped, true, found, unusable);
    }
    // What fusion models build on comes first, so that they find it.
    Map<String, ModelPackage> sound = new LinkedHashMap<>();
    for (boolean fusion : new boolean[] {false, true}) {
      for (Found one : found) {
        if ((one.draft().manifest().task() == Task.FUSION) == fusion) {
          check(one, sound, unusable);
        }
      }
    }
    List<ModelPackage> packages =
        sound.values().stream()
            .sorted(
                Comparator.comparing(
                        (ModelPackage model) -> model.manifest().title().toLowerCase(Locale.ROOT))
                    .thenComparing(ModelPackage::id))
            .toList();
    return new Listing(packages, unusable);
  }

  private void read(Path shelf, boolean ships, List<Found> found, List<Unusable> unusable)
      throws ModelException {
    for (Path folder : folders(shelf)) {
      try {
        Draft draft = draft(folder);
        requireFolderName(folder, draft.manifest().id());
        found.add(new Found(folder, ships, draft));
      } catch (ModelException e) {
        unusable.add(new Unusable(folder, String.valueOf(e.getMessage())));
      }
    }
  }

  private static void requireFolderName(Path folder, String id) throws ModelException {
    if (!folder.getFileName().toString().equals(id)) {
      throw new ModelException(
          "The folder %s holds the model \"%s\"; give the folder that name.".formatted(folder, id));
    }
  }

  private static List<Path> folders(Path shelf) throws ModelException {
    if (!Files.isDirectory(shelf)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(shelf)) {
      return children
          .filter(child -> Files.isDirectory(child) && !TemporaryFolders.isTemporary(child))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ModelException(
          "The folder of models " + shelf + " cannot be read; check that it may be read.", e);
    }
  }

  /** The package that lies in a folder, as its manifest says. */
  Draft draft(Path folder) throws ModelException {
    Manifest manifest = ManifestFile.read(folder.resolve(Manifest.FILE));
    ManifestChecks.requireFileName(manifest.file());
    Path file = folder.resolve(manifest.file());
    if (!Files.isRegularFile(file)) {
      throw new ModelException(
          "The ONNX file %s, of which %s speaks, is not there; fetch the whole model again."
              .formatted(file, Manifest.FILE));
    }
    Graph graph = known.graph(file);
    Path tokenizer = folder.resolve(Manifest.TOKENIZER_FILE);
    return new Draft(
        file, Files.isRegularFile(tokenizer) ? tokenizer : null, graph, manifest, List.of());
  }

  private void check(Found one, Map<String, ModelPackage> sound, List<Unusable> unusable) {
    if (sound.containsKey(one.draft().manifest().id())) {
      return;
    }
    try {
      List<String> problems = Checks.problems(one.draft(), known, sound);
      if (problems.isEmpty()) {
        ModelPackage model = asPackage(one.folder(), one.draft(), one.shipped());
        sound.put(model.id(), model);
      } else {
        unusable.add(new Unusable(one.folder(), problems.getFirst()));
      }
    } catch (ModelException e) {
      unusable.add(new Unusable(one.folder(), String.valueOf(e.getMessage())));
    }
  }

  /** A draft without problems that lies in a folder as a package does. */
  ModelPackage asPackage(Path folder, Draft draft, boolean ships) throws ModelException {
    List<String> digests = new ArrayList<>();
    digests.add(Sha256.of(PackageFiles.manifest(draft)));
    digests.add(known.digest(draft.file()));
    if (draft.manifest().task() == Task.TEXT && draft.tokenizer() != null) {
      digests.add(known.digest(draft.tokenizer()));
    }
    return new ModelPackage(folder, draft.manifest(), draft.graph(), Sha256.of(digests), ships);
  }

  /** All ids that are in use, also by folders that are no sound packages. */
  static Set<String> ids(Listing listing) {
    Set<String> ids = new HashSet<>(byId(listing.packages()).keySet());
    listing.unusable().forEach(bad -> ids.add(bad.folder().getFileName().toString()));
    return ids;
  }

  static Map<String, ModelPackage> byId(Collection<ModelPackage> packages) {
    return packages.stream().collect(Collectors.toMap(ModelPackage::id, model -> model));
  }
}
