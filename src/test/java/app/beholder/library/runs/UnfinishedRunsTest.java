package app.beholder.library.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import app.beholder.library.Runs.Unfinished;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was begun and not finished is used, by whoever can use it. */
class UnfinishedRunsTest {
  private static final Run.Model READER = FakeRuns.model("reader", Task.TEXT);

  @TempDir Path folder;
  private FolderRuns runs;

  @BeforeEach
  void open() {
    FakeLibrary library = new FakeLibrary(folder);
    int painting = library.painting("Style", "artist_painting");
    for (int n = 0; n < 10; n++) {
      library.annotation(painting, "english", Emotion.AWE, "", "");
    }
    runs = new FolderRuns(library, () -> {}, new RunLocks());
  }

  /** Begins a run, does as much of it, and leaves it. */
  private String interrupted(Run.Model model, String where, int[] wanted, int... done)
      throws Exception {
    try (RunWriting writing = runs.begin(model, where, wanted)) {
      writing.add(SlowRun.probabilities(done));
      return writing.id();
    }
  }

  private Path part(String id) {
    return RunFolder.unfinished(folder.resolve("runs"), id).path();
  }

  @Test
  void aWiderRunTakesOverWhatWasDoneAndReplacesIt() throws Exception {
    String before = interrupted(READER, "style:Style", new int[] {1, 3, 5, 7}, 1, 3);
    try (RunWriting wider = runs.begin(READER, "", new int[] {0, 1, 3, 5, 7, 9})) {
      assertNotEquals(before, wider.id());
      assertFalse(Files.exists(part(before)));
      assertArrayEquals(new int[] {0, 5, 7, 9}, wider.todo());
      wider.add(SlowRun.probabilities(wider.todo()));
      Run run = wider.finish("CPU", Map.of(), 1);
      assertEquals(6, run.predicted());
      assertEquals(
          Prediction.of(SlowRun.probabilities(3)), runs.probabilities(run).of(3).orElseThrow());
    }
  }

  @Test
  void aNarrowerRunTakesOverAndLeavesTheRestToGoOn() throws Exception {
    int[] all = {0, 1, 2, 3, 4};
    String before = interrupted(READER, "", all, 0, 1, 2);
    try (RunWriting narrower = runs.begin(READER, "style:Style", new int[] {2, 4})) {
      assertArrayEquals(new int[] {4}, narrower.todo());
    }
    try (RunWriting again = runs.begin(READER, "", all)) {
      assertEquals(before, again.id());
      assertEquals(3, again.done());
    }
  }

  @Test
  void fusionOnOtherFeaturesIsAnotherModel() throws Exception {
    Run.Model text = FakeRuns.model("text", Task.TEXT);
    Run.Model old = FakeRuns.fusion("fusion", FakeRuns.model("image", Task.IMAGE), text);
    Run.Model retrained = FakeRuns.fusion("fusion", FakeRuns.model("image2", Task.IMAGE), text);
    int[] two = {0, 1};
    try (RunWriting writing = runs.begin(old, "", two)) {
      writing.add(SlowRun.probabilities(two));
      writing.finish("CPU", Map.of(), 1);
    }
    String left = interrupted(old, "", new int[] {0, 1, 2, 3}, 2);
    assertEquals(Optional.empty(), runs.covering(retrained, two));
    try (RunWriting writing = runs.begin(retrained, "", new int[] {0, 1, 2, 3})) {
      assertNotEquals(left, writing.id());
      assertArrayEquals(new int[] {0, 1, 2, 3}, writing.todo());
      assertEquals(0, writing.done());
    }
    assertTrue(Files.exists(part(left)), "it can still go on with the old one");
  }

  @Test
  void whatCanGoOnIsListedAndCanBeRemoved() throws Exception {
    String id = interrupted(READER, "style:Style", new int[] {1, 3, 5}, 1, 3);
    assertEquals(List.of(new Unfinished(id, READER, "style:Style", 2, 3)), runs.unfinished());
    assertEquals(List.of(), runs.all());
    try (RunWriting writing = runs.begin(READER, "style:Style", new int[] {1, 3, 5})) {
      assertEquals(List.of(), runs.unfinished(), writing.id() + " is being written");
    }
    runs.remove(id);
    assertEquals(List.of(), runs.unfinished());
  }

  @Test
  void aRunTellsWhetherItHasAnything() throws Exception {
    try (RunWriting writing = runs.begin(READER, "", new int[] {0, 1})) {
      float[] nothing = new float[2 * Emotion.ALL.size()];
      Arrays.fill(nothing, Float.NaN);
      writing.add(nothing);
      assertEquals(0, writing.predicted());
    }
    interrupted(READER, "", new int[] {2, 3}, 2);
    try (RunWriting writing = runs.begin(READER, "", new int[] {2, 3})) {
      assertEquals(1, writing.predicted());
    }
  }

  @Test
  void whatARemovalCouldNotDeleteIsClearedByTheNextRun() throws Exception {
    Run run;
    try (RunWriting writing = runs.begin(READER, "", new int[] {0})) {
      writing.add(SlowRun.probabilities(0));
      run = writing.finish("CPU", Map.of(), 1);
    }
    RunFolder half = RunFolder.finished(folder.resolve("runs"), run.id());
    half.unmake();
    assertEquals(List.of(), runs.all());
    interrupted(READER, "", new int[] {0, 1}, 0);
    assertFalse(Files.exists(half.path()));
  }
}
