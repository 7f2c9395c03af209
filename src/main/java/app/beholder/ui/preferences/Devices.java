package app.beholder.ui.preferences;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.Speed;
import java.util.List;

/** What is asked about the devices that models can run on. Slow: for jobs. */
public interface Devices {

  /** What was tried on this machine, and what works. */
  Engine.Report report() throws ModelException;

  /** How fast models are on a device. */
  List<Speed> speeds(Device device, Monitor monitor) throws ModelException, CancelledException;
}
