package app.beholder.ml.packages;

import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.model.Task;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of what every manifest says: its id, title, file and digest. */
final class ManifestChecks {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 64;
  private static final int SHOWN_DIGITS = 12;
  private static final Set<String> OTHER_FILES =
      Set.of(Manifest.FILE, Manifest.TOKENIZER_FILE, Manifest.CARD_FILE);

  private ManifestChecks() {}

  static void check(Findings findings) {
    Manifest manifest = findings.draft().manifest();
    if (!isId(manifest.id())) {
      findings.add(
          ("The id \"%s\" cannot be used; write at most %d lower-case letters, digits and single"
                  + " hyphens, such as my-model-2.")
              .formatted(manifest.id(), LONGEST_ID));
    }
    if (manifest.title().isBlank()) {
      findings.add("The model has no title; give it one.");
    }
    if (!isFileName(manifest.file())) {
      findings.add(fileProblem(manifest.file()));
    }
    checkSection(findings, Task.IMAGE, "picture", manifest.picture());
    checkSection(findings, Task.TEXT, "text", manifest.text());
    checkSection(findings, Task.FUSION, "fusion", manifest.fusion());
  }

  /** What goes in is said for the model's own task only, so that nobody reads it in two ways. */
  private static void checkSection(
      Findings findings, Task task, String name, @Nullable Object section) {
    Task own = findings.draft().manifest().task();
    if (section != null && own != task) {
      findings.add(
          "The manifest says that the task is %s, but has a section \"%s\", which is of the task %s; leave that section out or correct the task."
              .formatted(own.word(), name, task.word()));
    }
  }

  /** Tells that the ONNX file is another than the manifest says. */
  static void addOtherFile(Findings findings, String digest) {
    findings.add(
        ("%s is not the file that the manifest was written for (its SHA-256 begins with %s, the"
                + " manifest says %s); it is damaged or another version, so fetch the model again.")
            .formatted(
                findings.file(),
                shortened(digest),
                shortened(findings.draft().manifest().sha256())));
  }

  static boolean isId(String id) {
    return id.length() <= LONGEST_ID && ID.matcher(id).matches();
  }

  /** Whether a name can only be that of a file in the package's own folder. */
  private static boolean isFileName(String name) {
    return !name.isBlank()
        && !name.startsWith(".")
        && !OTHER_FILES.contains(name.toLowerCase(Locale.ROOT))
        && name.chars().noneMatch(c -> "/\\:".indexOf(c) >= 0 || c < ' ');
  }

  /** Before anything is read that a manifest names. */
  static void requireFileName(String name) throws ModelException {
    if (!isFileName(name)) {
      throw new ModelException(fileProblem(name));
    }
  }

  private static String fileProblem(String name) {
    return "The manifest's \"file\" is \"%s\", which is no name of an ONNX file in the package's folder; write only its name, such as model.onnx."
        .formatted(name);
  }

  private static String shortened(String digest) {
    return digest.length() > SHOWN_DIGITS
        ? digest.substring(0, SHOWN_DIGITS)
        : "\"" + digest + "\"";
  }
}
