package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.ml.FakeModels;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import app.beholder.ui.models.ModelsViewModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownModelsTest {
  private final FakeModels models = new FakeModels();
  private final ShownModels shown =
      new ShownModels(() ->
          new ModelsViewModel(
              TestTools.work(models),
              new FxJobs(new SameThreadJobRunner(), Runnable::run),
              new FakeDialogs(),
              new Notices(),
              Runnable::run,
              () -> {}));

  @Test
  void packagesAreListedOnceAtEachVisit() {
    shown.follow(Optional.empty());
    assertEquals(0, models.listed(), "nobody looks at the page");
    shown.refresh();
    assertEquals(1, models.listed());
    shown.refresh();
    assertEquals(2, models.listed());
  }
}
