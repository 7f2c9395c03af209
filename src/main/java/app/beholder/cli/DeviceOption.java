package app.beholder.cli;

import app.beholder.ml.Device;
import picocli.CommandLine.Option;

/** On what models should run. */
final class DeviceOption {
  @Option(names = "--device", paramLabel = "automatic|cpu|cuda", defaultValue = "automatic")
  private Device device = Device.AUTOMATIC;

  Device device() {
    return device;
  }
}
