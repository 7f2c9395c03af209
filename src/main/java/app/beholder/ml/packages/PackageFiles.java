package app.beholder.ml.packages;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.FolderSync;
import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that make a package: manifest, ONNX file, tokenizer of a text model, model card. */
final class PackageFiles {
  private static final Logger LOG = LoggerFactory.getLogger(PackageFiles.class);

  private PackageFiles() {}

  /**
   * The bytes of a draft's manifest: as they lie beside the ONNX file where they say just that, so
   * that a package that is passed on keeps its hash.
   */
  static byte[] manifest(Draft draft) {
    Path written = draft.file().resolveSibling(Manifest.FILE);
    if (Files.isRegularFile(written)) {
      try {
        byte[] bytes = ManifestFile.bytes(written);
        if (ManifestFile.parse(bytes, written).equals(draft.manifest())) {
          return bytes;
        }
      } catch (ModelException e) {
        LOG.debug("{} is not the manifest of {}", written, draft.file(), e);
      }
    }
    return ManifestText.bytes(draft.manifest());
  }

  /** The tokenizer that belongs to a draft; null where its task needs none. */
  static @Nullable Path tokenizer(Draft draft) {
    return draft.manifest().task() == Task.TEXT ? draft.tokenizer() : null;
  }

  static long size(Draft draft) throws IOException {
    Path tokenizer = tokenizer(draft);
    return Files.size(draft.file()) + (tokenizer == null ? 0 : Files.size(tokenizer));
  }

  /** Copies a draft into an empty folder, as a package; all of it is on the disk afterwards. */
  static void copy(Draft draft, Path folder, Monitor monitor)
      throws IOException, CancelledException {
    Transfer transfer = new Transfer(monitor, size(draft));
    transfer.copy(draft.file(), folder.resolve(draft.manifest().file()));
    Path tokenizer = tokenizer(draft);
    if (tokenizer != null) {
      transfer.copy(tokenizer, folder.resolve(Manifest.TOKENIZER_FILE));
    }
    Path card = draft.file().resolveSibling(Manifest.CARD_FILE);
    if (Files.isRegularFile(card)) {
      transfer.copy(card, folder.resolve(Manifest.CARD_FILE));
    }
    transfer.copy(new ByteArrayInputStream(manifest(draft)), folder.resolve(Manifest.FILE));
    FolderSync.of(folder);
  }

  /** The folder in which a draft's ONNX file lies. */
  static Path folder(Draft draft) {
    return Objects.requireNonNull(draft.file().toAbsolutePath().getParent());
  }

  /** Whether a draft's files lie as a package's do, with its names in one folder. */
  static boolean lieAsPackage(Draft draft) {
    Path tokenizer = tokenizer(draft);
    return draft.file().getFileName().toString().equals(draft.manifest().file())
        && (tokenizer == null
            || tokenizer.toAbsolutePath().equals(folder(draft).resolve(Manifest.TOKENIZER_FILE)));
  }

  /** Puts links to a draft's files, or copies where links are not allowed, into a folder. */
  static void link(Draft draft, Path folder) throws IOException {
    link(draft.file(), folder.resolve(draft.manifest().file()));
    Path tokenizer = tokenizer(draft);
    if (tokenizer != null) {
      link(tokenizer, folder.resolve(Manifest.TOKENIZER_FILE));
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createSymbolicLink(to, from.toAbsolutePath());
    } catch (IOException | UnsupportedOperationException e) {
      LOG.debug("No link to {}", from, e);
      Files.copy(from, to);
    }
  }

  /** A package's files in the order in which they are packed. */
  static List<Path> of(ModelPackage model) {
    List<Path> files = new ArrayList<>();
    files.add(model.folder().resolve(Manifest.FILE));
    files.add(model.file());
    if (model.task() == Task.TEXT) {
      files.add(model.tokenizerFile());
    }
    Path card = model.folder().resolve(Manifest.CARD_FILE);
    if (Files.isRegularFile(card)) {
      files.add(card);
    }
    return files;
  }
}
