package app.beholder.ml.packages;

import app.beholder.ml.Draft;
import app.beholder.ml.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folders in which drafts whose files lie in several places lie as packages do, to be tried. */
final class TrialFolders {
  private final Path cache;
  private final KnownFiles known;
  private final Map<Content, Path> made = new HashMap<>();

  /**
   * What lies in a folder.
   *
   * @param file the draft's ONNX file
   * @param name what it is called in the folder
   */
  private record Content(Path file, String name, String digest, @Nullable String tokenizer) {}

  /**
   * @param cache where the folders are made
   */
  TrialFolders(Path cache, KnownFiles known) {
    this.cache = cache;
    this.known = known;
  }

  /** A folder with a draft's files; the one of before where they are the same. */
  synchronized Path of(Draft draft) throws IOException, ModelException {
    Content content = content(draft);
    Path there = made.get(content);
    if (there != null && Files.isDirectory(there)) {
      return there;
    }
    Path folder = TemporaryFolders.create(cache);
    try {
      PackageFiles.link(draft, folder);
      made.put(content, folder);
      return folder;
    } catch (IOException e) {
      TemporaryFolders.deleteOrLog(folder);
      throw e;
    }
  }

  private Content content(Draft draft) throws ModelException {
    Path tokenizer = PackageFiles.tokenizer(draft);
    return new Content(
        draft.file().toAbsolutePath(),
        draft.manifest().file(),
        known.digest(draft.file()),
        tokenizer == null ? null : known.digest(tokenizer));
  }

  /** Removes the folders of a draft. */
  synchronized void release(Draft draft) {
    Path file = draft.file().toAbsolutePath();
    made.entrySet()
        .removeIf(
            one -> one.getKey().file().equals(file) && TemporaryFolders.remove(one.getValue()));
  }

  /** Removes all folders. */
  synchronized void releaseAll() {
    made.values().removeIf(TemporaryFolders::remove);
  }
}
