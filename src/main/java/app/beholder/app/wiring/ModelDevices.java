package app.beholder.app.wiring;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.Speed;
import app.beholder.ml.prediction.SpeedTest;
import app.beholder.ui.common.Texts;
import app.beholder.ui.preferences.Devices;
import java.util.List;

/** What the engine and the packages on this machine tell of its devices. */
public record ModelDevices(ModelServices services) implements Devices {

  @Override
  public Engine.Report report() throws ModelException {
    return services.engine().report();
  }

  @Override
  public List<Speed> speeds(Device device, Monitor monitor)
      throws ModelException, CancelledException {
    String standIn = Texts.of(ModelDevices.class).get("stand.in");
    return new SpeedTest(services, device, standIn).run(monitor);
  }
}
