package app.beholder.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.ml.Device;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.preferences.Setting.Fact;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class DevicesViewModelTest {
  private final FakeDevices devices = new FakeDevices();
  private final ObjectProperty<Device> wanted = new SimpleObjectProperty<>(Device.AUTOMATIC);

  /** What has come of jobs and is not yet shown. */
  private final Queue<Runnable> later = new ArrayDeque<>();

  private final DevicesViewModel model =
      new DevicesViewModel(devices, wanted, new FxJobs(new SameThreadJobRunner(), later::add));

  private void show() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  @Test
  void aMeasurementOfADeviceThatIsNoLongerWantedIsDropped() {
    model.measure();
    assertFalse(model.idleProperty().getValue());
    wanted.set(Device.CPU);
    assertEquals(List.of(), model.speedsProperty().get());
    assertTrue(model.idleProperty().getValue());
    show();
    assertEquals(List.of(), model.speedsProperty().get(), "it was of another device");
    model.measure();
    show();
    assertEquals(Device.CPU, devices.measured());
    assertEquals(2, model.speedsProperty().get().size());
  }

  @Test
  void whatRunsFollowsTheWish() {
    devices.cardWorks();
    model.look();
    show();
    assertEquals(runs("CUDA (A card)"), model.foundProperty().get().getFirst());
    wanted.set(Device.CPU);
    assertEquals(runs("CPU (A processor)"), model.foundProperty().get().getFirst());
  }

  @Test
  void whatRunsIsNotWhatWasAskedForWhereThatDoesNotWork() {
    wanted.set(Device.CUDA);
    model.look();
    show();
    assertEquals(runs("CPU (A processor)"), model.foundProperty().get().getFirst());
  }

  private static Fact runs(String on) {
    return new Fact("Models run on", on, false);
  }
}
