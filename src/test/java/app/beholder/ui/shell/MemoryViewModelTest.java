package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.Thumbnails;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryViewModelTest {
  private static final long MEGABYTE = 1 << 20;
  private static final long SECOND = 1_000_000_000;

  private MemoryUse use = new MemoryUse(100 * MEGABYTE, 300 * MEGABYTE, 400 * MEGABYTE);
  private final MemoryViewModel model =
      new MemoryViewModel(
          () -> use,
          () -> Optional.of(new Thumbnails.Statistics(0, 0, 0, 0, 17, 5 * MEGABYTE)),
          new FxJobs(new SameThreadJobRunner(), Runnable::run),
          Texts.of(MemoryViewModelTest.class));

  @Test
  void measuresEveryTwoSecondsHoweverOftenItIsAsked() {
    assertEquals("100 of 400 MB", model.textProperty().get());
    assertEquals(0.25, model.fractionProperty().get());
    model.tick(10 * SECOND);
    use = new MemoryUse(200 * MEGABYTE, 300 * MEGABYTE, 400 * MEGABYTE);
    model.tick(11 * SECOND);
    assertEquals("100 of 400 MB", model.textProperty().get());
    model.tick(12 * SECOND);
    assertEquals("200 of 400 MB", model.textProperty().get());
  }

  @Test
  void tellsAllThereIsToSay() {
    String details = model.details();
    assertTrue(details.contains("In use: 100 MB"), details);
    assertTrue(details.contains("from the system: 300 MB"), details);
    assertTrue(details.contains("At most: 400 MB"), details);
    assertTrue(details.contains("Thumbnails kept: 17, 5 MB"), details);
  }

  @Test
  void looksAgainOnceMemoryWasFreed() {
    use = new MemoryUse(50 * MEGABYTE, 300 * MEGABYTE, 400 * MEGABYTE);
    model.collect();
    assertEquals("50 of 400 MB", model.textProperty().get());
  }
}
