package app.beholder.ui.shell;

import app.beholder.library.Libraries;
import app.beholder.ml.Manifest;
import app.beholder.ui.common.Texts;
import app.beholder.ui.shell.DropPlan.Action;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what a set of files and folders is good for: a library to open, a model to import, or a
 * table, a folder of pictures, or both to import. Looks at names and kinds only, so that dragging
 * stays smooth.
 */
final class DropPlanner {
  private static final Set<String> TABLES = Set.of("csv", "tsv", "txt");
  private static final Set<String> MODELS = Set.of("onnx", "zip");
  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "tif", "tiff");

  private final Libraries libraries;
  private final Texts texts;

  DropPlanner(Libraries libraries, Texts texts) {
    this.libraries = libraries;
    this.texts = texts;
  }

  /** What dropping these would do. */
  DropPlan plan(List<Path> paths) {
    List<Path> found = paths.stream().filter(libraries::isLibrary).toList();
    if (found.isEmpty()) {
      List<Path> models = paths.stream().filter(DropPlanner::isModel).toList();
      return models.isEmpty() ? planImport(paths) : planModel(paths, models.getFirst());
    }
    if (paths.size() > 1) {
      return refused("drop.refused.library");
    }
    return new DropPlan(
        Action.OPEN, found, texts.get("drop.open", RecentLibraries.name(found.getFirst())));
  }

  private DropPlan planModel(List<Path> paths, Path model) {
    return paths.size() > 1
        ? refused("drop.refused.model")
        : new DropPlan(Action.MODEL, paths, texts.get("drop.model", fileName(model)));
  }

  private DropPlan planImport(List<Path> paths) {
    List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
    List<Path> files = paths.stream().filter(path -> !folders.contains(path)).toList();
    if (files.stream().anyMatch(file -> !isTable(file))) {
      return refused(
          files.stream().allMatch(file -> hasEnding(file, PICTURES))
              ? "drop.refused.pictures"
              : "drop.refused.file");
    }
    if (files.size() > 1) {
      return refused("drop.refused.tables");
    }
    if (folders.size() > 1) {
      return refused("drop.refused.folders");
    }
    if (paths.isEmpty()) {
      return refused("drop.refused.file");
    }
    List<Path> wanted = Stream.concat(files.stream(), folders.stream()).toList();
    return new DropPlan(Action.IMPORT, wanted, words(files, folders));
  }

  private String words(List<Path> files, List<Path> folders) {
    if (folders.isEmpty()) {
      return texts.get("drop.import", fileName(files.getFirst()));
    }
    String folder = fileName(folders.getFirst());
    return files.isEmpty()
        ? texts.get("drop.pictures", folder)
        : texts.get("drop.both", fileName(files.getFirst()), folder);
  }

  private DropPlan refused(String key) {
    return new DropPlan(Action.NOTHING, List.of(), texts.get(key));
  }

  private static boolean isModel(Path path) {
    return hasEnding(path, MODELS) && Files.isRegularFile(path)
        || Files.isRegularFile(path.resolve(Manifest.FILE));
  }

  private static boolean isTable(Path file) {
    return hasEnding(file, TABLES) && Files.isRegularFile(file);
  }

  private static boolean hasEnding(Path file, Set<String> endings) {
    String name = fileName(file);
    return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }
}
