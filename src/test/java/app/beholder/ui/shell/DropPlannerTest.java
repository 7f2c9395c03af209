package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.ui.common.Texts;
import app.beholder.ui.shell.DropPlan.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropPlannerTest {
  @TempDir Path folder;
  private final MemoryLibraries libraries = new MemoryLibraries();
  private final DropPlanner planner = new DropPlanner(libraries, Texts.of(DropPlannerTest.class));
  private Path library;
  private Path table;
  private Path tabs;
  private Path pictures;
  private Path picture;
  private Path model;

  @BeforeEach
  void files() throws IOException {
    library = Files.createDirectory(folder.resolve("artemis.beholder"));
    libraries.put(new FakeLibrary(library));
    table = Files.writeString(folder.resolve("annotations.CSV"), "a,b\n");
    tabs = Files.writeString(folder.resolve("more.tsv"), "a\tb\n");
    pictures = Files.createDirectory(folder.resolve("wikiart"));
    model = Files.writeString(folder.resolve("resnet.ONNX"), "");
    picture = Files.writeString(folder.resolve("monet.jpg"), "");
  }

  private void refuses(String words, Path... paths) {
    assertEquals(new DropPlan(Action.NOTHING, List.of(), words), planner.plan(List.of(paths)));
  }

  @Test
  void aLibraryIsOpened() {
    assertEquals(
        new DropPlan(Action.OPEN, List.of(library), "Open library artemis"),
        planner.plan(List.of(library)));
  }

  @Test
  void aTableOrPicturesAreImported() {
    assertEquals(
        new DropPlan(Action.IMPORT, List.of(table), "Import annotations.CSV"),
        planner.plan(List.of(table)));
    assertEquals(Action.IMPORT, planner.plan(List.of(tabs)).action());
    assertEquals(
        new DropPlan(Action.IMPORT, List.of(pictures), "Import the pictures in wikiart"),
        planner.plan(List.of(pictures)));
  }

  @Test
  void aTableAndPicturesGoTogether() {
    assertEquals(
        new DropPlan(
            Action.IMPORT,
            List.of(table, pictures),
            "Import annotations.CSV with the pictures in wikiart"),
        planner.plan(List.of(pictures, table)));
  }

  @Test
  void aModelIsImported() throws IOException {
    Path zip = Files.writeString(folder.resolve("xlm-r.zip"), "");
    Path unpacked = Files.createDirectory(folder.resolve("fusion"));
    Files.writeString(unpacked.resolve("model.json"), "{}");
    for (Path good : List.of(model, zip, unpacked)) {
      assertEquals(
          new DropPlan(Action.MODEL, List.of(good), "Import the model " + good.getFileName()),
          planner.plan(List.of(good)));
    }
    refuses("Drop one model, and nothing else with it", model, zip);
  }

  @Test
  void whatCannotBeUsedSaysWhatCan() throws IOException {
    refuses("Drop one library, and nothing else with it", library, table);
    refuses("Drop one file of annotations at a time", table, tabs);
    refuses(
        "Drop one folder of pictures at a time",
        pictures,
        Files.createDirectory(folder.resolve("other")));
    refuses("Drop the folder with the pictures, not the pictures", picture);
    refuses(
        "This cannot be opened or imported",
        Files.writeString(folder.resolve("paper.pdf"), ""),
        table);
    refuses("This cannot be opened or imported", folder.resolve("gone.csv"));
    refuses("This cannot be opened or imported");
  }

  @Test
  void whatWasToldIsDone() {
    List<Path> opened = new ArrayList<>();
    List<List<Path>> imported = new ArrayList<>();
    List<Path> models = new ArrayList<>();
    DropViewModel drop = new DropViewModel(planner, opened::add, imported::add, models::add);
    assertTrue(drop.over(List.of(table, pictures)).isUsable());
    assertEquals(
        "Import annotations.CSV with the pictures in wikiart",
        drop.planProperty().get().orElseThrow().words());
    assertTrue(drop.drop(List.of(table, pictures)));
    assertEquals(List.of(List.of(table, pictures)), imported);
    assertEquals(Optional.empty(), drop.planProperty().get());
    assertTrue(drop.drop(List.of(library)));
    assertEquals(List.of(library), opened);
    assertFalse(drop.drop(List.of(picture)));
    assertTrue(drop.drop(List.of(model)));
    assertEquals(List.of(model), models);
    drop.over(List.of(library));
    drop.leave();
    assertEquals(Optional.empty(), drop.planProperty().get());
    assertEquals(1, opened.size());
  }
}
