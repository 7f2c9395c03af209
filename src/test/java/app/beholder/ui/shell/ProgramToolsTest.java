package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.ml.Device;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ProgramToolsTest {

  @Test
  void jobsAreToldTheDeviceThatIsWantedNow() {
    KeptSettings settings = new KeptSettings(new MemorySettings());
    ProgramTools tools =
        TestTools.in(
            Path.of("."),
            () -> {
              throw new AssertionError("no window is needed");
            },
            () -> settings,
            new FakeDialogs());
    Supplier<Device> device = tools.device();
    assertEquals(Device.AUTOMATIC, device.get());
    settings.change(now -> now.withDevice(Device.CPU));
    assertEquals(Device.CPU, device.get());
  }
}
