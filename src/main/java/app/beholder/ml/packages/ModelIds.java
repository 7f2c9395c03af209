package app.beholder.ml.packages;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes names and ids for models of which only the file is known. */
final class ModelIds {
  private static final String SUFFIX = ".onnx";
  private static final int LONGEST = 48;

  /** Names that say nothing; that of the folder says more. */
  private static final Set<String> EMPTY_NAMES = Set.of("model", "onnx", "");

  private ModelIds() {}

  /**
   * What people call the file: without its suffix, or its folder's name where all are so called.
   */
  static String title(Path file) {
    String name = withoutSuffix(file.getFileName().toString());
    Path folder = file.toAbsolutePath().getParent();
    while (EMPTY_NAMES.contains(name.toLowerCase(Locale.ROOT))
        && folder != null
        && folder.getFileName() != null) {
      name = folder.getFileName().toString();
      folder = folder.getParent();
    }
    return name.replace('_', ' ').strip();
  }

  private static String withoutSuffix(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
        ? name.substring(0, name.length() - SUFFIX.length())
        : name;
  }

  /** An id from a title: its letters and digits, with a number where it is taken. */
  static String id(String title, Set<String> taken) {
    String slug =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base = slug.isEmpty() ? "model" : shortened(slug);
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  private static String shortened(String slug) {
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
  }
}
