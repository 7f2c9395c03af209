package app.beholder.ml.packages;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.Models.Listing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody wants to import: an ONNX file, or a package as a folder or zip file. */
final class Incoming {
  private static final byte[] ZIP = {'P', 'K'};

  /** What macOS adds to zip files. */
  private static final String NOT_A_PACKAGE = "__MACOSX";

  private final Path cache;
  private final Inventory inventory;
  private final KnownFiles known;
  private final Set<Path> unpacked = ConcurrentHashMap.newKeySet();

  /**
   * @param cache where zip files are unpacked
   */
  Incoming(Path cache, Inventory inventory, KnownFiles known) {
    this.cache = cache;
    this.inventory = inventory;
    this.known = known;
  }

  Draft look(Path file, Monitor monitor) throws ModelException, CancelledException {
    try {
      if (Files.isDirectory(file)) {
        return folder(file);
      }
      if (!Files.isRegularFile(file)) {
        throw new ModelException("There is no file or folder " + file + "; check its name.");
      }
      monitor.step("Reading the model");
      return isZip(file) ? zip(file, monitor) : onnx(file);
    } catch (IOException e) {
      throw new ModelException(
          file + " cannot be read; check that it may be read and that the disk has room.", e);
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  private Draft zip(Path zip, Monitor monitor)
      throws ModelException, CancelledException, IOException {
    Path temporary = TemporaryFolders.create(cache);
    boolean used = false;
    try {
      // A folder of the same name, after which a model without a name of its own is called.
      Path folder = Files.createDirectory(temporary.resolve(baseName(zip)));
      monitor.step("Unpacking");
      ZipUnpacking.unpack(zip, folder, monitor);
      Draft draft = folder(folder);
      used = true;
      unpacked.add(temporary);
      return draft;
    } finally {
      if (!used) {
        TemporaryFolders.deleteOrLog(temporary);
      }
    }
  }

  private static String baseName(Path zip) {
    return zip.getFileName().toString().replaceFirst("(?i)\\.zip$", "");
  }

  private Draft folder(Path given) throws ModelException, IOException {
    Path folder = withoutWrapper(given);
    if (Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      return inventory.draft(folder);
    }
    List<Path> files = onnxFiles(folder);
    if (files.size() == 1) {
      return onnx(files.getFirst());
    }
    throw new ModelException(
        files.isEmpty()
            ? "%s holds neither a %s nor an ONNX file; choose the folder that does."
                .formatted(given, Manifest.FILE)
            : "%s has no %s and several ONNX files (%s); choose one of them."
                .formatted(given, Manifest.FILE, names(files)));
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.joining(", "));
  }

  /** Where a folder holds nothing but another one, that one. */
  private static Path withoutWrapper(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> all =
          children
              .filter(child -> !child.getFileName().toString().equals(NOT_A_PACKAGE))
              .filter(child -> !child.getFileName().toString().startsWith("."))
              .toList();
      return all.size() == 1 && Files.isDirectory(all.getFirst()) ? all.getFirst() : folder;
    }
  }

  private static List<Path> onnxFiles(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> child.toString().toLowerCase(Locale.ROOT).endsWith(".onnx"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private Draft onnx(Path file) throws ModelException {
    Listing there = inventory.list();
    Path absolute = file.toAbsolutePath();
    return new Proposal(absolute, known.graph(absolute), there.packages())
        .draft(known.digest(absolute), Inventory.ids(there));
  }

  /** Frees what was unpacked for a draft. */
  void release(Draft draft) {
    Path file = draft.file().toAbsolutePath();
    unpacked.removeIf(
        folder -> file.startsWith(folder.toAbsolutePath()) && TemporaryFolders.remove(folder));
  }

  /** Frees what was unpacked for any draft. */
  void releaseAll() {
    unpacked.removeIf(TemporaryFolders::remove);
  }
}
