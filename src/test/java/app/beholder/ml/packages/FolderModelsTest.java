package app.beholder.ml.packages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models.Listing;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class FolderModelsTest {
  @TempDir private Path folder;
  private Path own = Path.of("");
  private Path shipped = Path.of("");
  private FolderModels models = new FolderModels(own, null, own);

  @BeforeEach
  void folders() {
    own = folder.resolve("own");
    shipped = folder.resolve("shipped");
    models = new FolderModels(own, shipped, folder.resolve("cache"));
  }

  private Draft image() throws Exception {
    return models.look(MadeModels.image(folder.resolve("in/Small Net.onnx")), Monitor.NONE);
  }

  private ModelPackage add(Path file) throws Exception {
    return models.add(models.look(file, Monitor.NONE), Monitor.NONE);
  }

  private static String message(Executable executable) {
    return String.valueOf(assertThrows(ModelException.class, executable).getMessage());
  }

  private static List<Path> children(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(parent)) {
      return all.toList();
    }
  }

  @Test
  void aBareFileBecomesAPackage() throws Exception {
    Draft draft = image();
    assertEquals(List.of(), models.problems(draft));
    ModelPackage tried = models.asPackage(draft);
    assertEquals(draft.file(), tried.file());
    ModelPackage added = models.add(draft, Monitor.NONE);
    assertEquals(own.resolve("small-net"), added.folder());
    assertTrue(Files.isRegularFile(added.file()));
    assertEquals(tried.hash(), added.hash(), "what was tried is what was added");
    assertEquals(added, models.get("small-net"));
    assertEquals(List.of(added), models.list().packages());
    assertEquals(1, children(own).size(), "no temporary folders");
  }

  @Test
  void aTextModelBringsItsTokenizerFromWhereItLies() throws Exception {
    Path file = MadeModels.text(folder.resolve("in/onnx/words.onnx"));
    Path elsewhere =
        Files.move(file.resolveSibling("tokenizer.json"), folder.resolve("in/tokenizer.json"));
    Draft draft = models.look(file, Monitor.NONE);
    assertEquals(elsewhere, draft.tokenizer());
    ModelPackage tried = models.asPackage(draft);
    assertTrue(Files.isRegularFile(tried.tokenizerFile()), "put together to be tried");
    assertTrue(Files.isRegularFile(tried.file()));
    ModelPackage added = models.add(draft, Monitor.NONE);
    assertEquals(-1, Files.mismatch(elsewhere, added.tokenizerFile()));
    assertEquals(tried.hash(), added.hash());
    Files.writeString(added.tokenizerFile(), "{\"model\": {\"other\": 1}}");
    assertNotEquals(added.hash(), models.get("words").hash(), "the tokenizer decides too");
  }

  @Test
  void whatADraftTookOfTheCacheIsFreedWithIt() throws Exception {
    Path cache = folder.resolve("cache/models");
    Path file = MadeModels.text(folder.resolve("in/onnx/words.onnx"));
    Path elsewhere =
        Files.move(file.resolveSibling("tokenizer.json"), folder.resolve("in/tokenizer.json"));
    Draft draft = models.look(file, Monitor.NONE);
    ModelPackage tried = models.asPackage(draft);
    assertEquals(tried, models.asPackage(draft), "one folder for all trials");
    assertEquals(1, children(cache).size());
    Path other = Files.writeString(folder.resolve("in/other.json"), "{\"model\": {\"other\": 1}}");
    ModelPackage with = models.asPackage(draft.with(other));
    assertEquals(-1, Files.mismatch(other, with.tokenizerFile()));
    assertEquals(-1, Files.mismatch(elsewhere, tried.tokenizerFile()), "may be loaded just now");
    models.release(draft);
    assertEquals(List.of(), children(cache));
    assertTrue(Files.isRegularFile(models.asPackage(draft).tokenizerFile()), "tried once more");
    models.add(draft, Monitor.NONE);
    assertEquals(List.of(), children(cache));
    Path zip = folder.resolve("words.zip");
    models.export(models.get("words"), zip, Monitor.NONE);
    Draft unpacked = models.look(zip, Monitor.NONE);
    assertEquals(1, children(cache).size());
    models.release(unpacked);
    assertEquals(List.of(), children(cache));
    models.look(zip, Monitor.NONE);
    models.asPackage(draft);
    assertEquals(2, children(cache).size());
    models.releaseAll();
    assertEquals(List.of(), children(cache));
    assertTrue(Files.exists(elsewhere) && Files.exists(file), "what is not the cache's stays");
  }

  @Test
  void fusionFindsItsParts() throws Exception {
    add(MadeModels.image(folder.resolve("in/pictures.onnx")));
    add(MadeModels.text(folder.resolve("in/words.onnx")));
    Draft draft =
        models.look(MadeModels.fusion(folder.resolve("in/both.onnx"), 4, 8), Monitor.NONE);
    Manifest.FusionInput fusion = Objects.requireNonNull(draft.manifest().fusion());
    assertEquals("pictures", fusion.imageModel());
    assertEquals("words", fusion.textModel());
    ModelPackage both = models.add(draft, Monitor.NONE);
    assertEquals(Task.FUSION, both.task());
    assertEquals(List.of("both", "pictures", "words"), ids(models.list()));
    models.remove(models.get("words"));
    assertEquals(List.of("pictures"), ids(models.list()));
    assertTrue(message(() -> models.get("both")).contains("\"words\", which is not there"));
  }

  private static List<String> ids(Listing listing) {
    return listing.packages().stream().map(ModelPackage::id).toList();
  }

  @Test
  void theSameIdTwiceIsRefused() throws Exception {
    models.add(image(), Monitor.NONE);
    Draft again = image();
    assertEquals("small-net-2", again.manifest().id(), "proposed so that it is free");
    Draft same = again.with(models.get("small-net").manifest());
    assertTrue(models.problems(same).toString().contains("\"small-net\" already"));
    assertTrue(message(() -> models.add(same, Monitor.NONE)).contains("choose another id"));
  }

  @Test
  void anOwnPackageStandsBeforeAShippedOne() throws Exception {
    FolderModels makesShipped = new FolderModels(shipped, null, folder.resolve("cache"));
    makesShipped.add(image(), Monitor.NONE);
    ModelPackage came = models.get("small-net");
    assertTrue(came.shipped());
    assertTrue(message(() -> models.remove(came)).contains("cannot be removed"));
    Draft mine = image().with(came.manifest());
    models.add(mine, Monitor.NONE);
    assertFalse(models.get("small-net").shipped());
    assertEquals(1, models.list().packages().size());
    models.remove(models.get("small-net"));
    assertTrue(models.get("small-net").shipped(), "the shipped one is there again");
  }

  @Test
  void aPackedPackageIsTheSameAgain() throws Exception {
    ModelPackage model = models.add(image(), Monitor.NONE);
    Files.writeString(model.folder().resolve("card.md"), "# A card");
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    models.export(model, first, Monitor.NONE);
    Files.setLastModifiedTime(model.file(), FileTime.from(Instant.EPOCH));
    models.export(model, second, Monitor.NONE);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    models.remove(model);
    assertEquals(List.of(), models.list().packages());
    ModelPackage again = add(first);
    assertEquals(model.hash(), again.hash());
    assertEquals("# A card", Files.readString(again.folder().resolve("card.md")));
    assertEquals(List.of(), children(folder.resolve("cache/models")), "what was unpacked is gone");
  }

  /** Whoever wrote it by hand wrote it in another order, and it stays as it is. */
  @Test
  void aManifestThatWasWrittenByHandKeepsItsBytes() throws Exception {
    ModelPackage model = models.add(image(), Monitor.NONE);
    Path written = model.folder().resolve("model.json");
    Files.writeString(written, Files.readString(written).replace("\n", "\n\n"));
    String hash = models.get("small-net").hash();
    assertNotEquals(model.hash(), hash);
    Path zip = folder.resolve("x.zip");
    models.export(models.get("small-net"), zip, Monitor.NONE);
    models.remove(models.get("small-net"));
    assertEquals(hash, add(zip).hash());
  }

  @Test
  void aFolderAndAZipMayHoldABareFile() throws Exception {
    Path file = MadeModels.text(folder.resolve("XLM R/model.onnx"));
    Draft ofFolder = models.look(file.getParent(), Monitor.NONE);
    assertEquals("xlm-r", ofFolder.manifest().id());
    assertEquals(file.resolveSibling("tokenizer.json"), ofFolder.tokenizer());
    MadeModels.image(file.resolveSibling("other.onnx"));
    assertTrue(
        message(() -> models.look(file.getParent(), Monitor.NONE))
            .contains("model.onnx, other.onnx"));
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertTrue(message(() -> models.look(empty, Monitor.NONE)).contains("neither"));
  }

  @Test
  void aFullDiskIsToldBeforeAnythingIsCopied() throws Exception {
    FolderModels full = new FolderModels(own, null, folder.resolve("cache"), anywhere -> 10);
    String message = message(() -> full.add(image(), Monitor.NONE));
    assertTrue(message.contains("needs 1 MB") && message.contains("0 MB are free"), message);
    assertTrue(message.contains("make room"), message);
    assertEquals(List.of(), children(own));
  }

  @Test
  void cancellingLeavesNothing() throws Exception {
    Draft draft = image();
    Monitor cancelled = new CancelledWhenCopying();
    assertThrows(CancelledException.class, () -> models.add(draft, cancelled));
    assertEquals(List.of(), children(own));
    ModelPackage model = models.add(draft, Monitor.NONE);
    Path zip = folder.resolve("x.zip");
    assertThrows(CancelledException.class, () -> models.export(model, zip, cancelled));
    assertTrue(Files.notExists(zip));
    assertTrue(Files.notExists(folder.resolve("x.zip.part")));
  }

  private static final class CancelledWhenCopying implements Monitor {
    @Override
    public void step(String name) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }

  @Test
  void whatAKilledProgramLeftGoesLater() throws Exception {
    Path left = Files.createDirectories(own.resolve(".tmp-123"));
    Files.writeString(left.resolve("half.onnx"), "half");
    models.add(image(), Monitor.NONE);
    assertTrue(Files.exists(left), "may be of another program that is copying just now");
    assertEquals(List.of("small-net"), ids(models.list()));
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    models.add(image(), Monitor.NONE);
    assertTrue(Files.notExists(left));
  }

  @Test
  void whatIsNoPackageIsListedWithTheReason() throws Exception {
    ModelPackage model = models.add(image(), Monitor.NONE);
    Files.createDirectories(own.resolve("empty"));
    Files.writeString(own.resolve("README.md"), "not a package");
    Path misnamed = Files.createDirectories(own.resolve("misnamed"));
    Files.copy(model.file(), misnamed.resolve(model.file().getFileName()));
    Files.copy(model.folder().resolve("model.json"), misnamed.resolve("model.json"));
    Listing listing = models.list();
    assertEquals(List.of("small-net"), ids(listing));
    assertEquals(
        List.of(own.resolve("empty"), misnamed),
        listing.unusable().stream().map(bad -> bad.folder()).toList());
    assertTrue(listing.unusable().getLast().problem().contains("\"small-net\""));
    Files.writeString(model.file(), "cut off");
    assertTrue(message(() -> models.get("small-net")).startsWith("The model \"small-net\" cannot"));
  }

  @Test
  void aNearMissIsSuggested() throws Exception {
    assertTrue(message(() -> models.get("resnet")).contains("import one first"));
    models.add(image(), Monitor.NONE);
    String message = message(() -> models.get("smal-net"));
    assertTrue(message.contains("there are: small-net"), message);
    assertTrue(message.contains("Did you mean small-net?"), message);
  }
}
