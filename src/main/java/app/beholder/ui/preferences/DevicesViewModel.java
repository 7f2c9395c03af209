package app.beholder.ui.preferences;

import app.beholder.job.JobRunner.Lane;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.Speed;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import app.beholder.ui.preferences.Setting.Fact;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * On what models run here, which devices were tried, and how fast models are. Kept as long as the
 * program runs: whoever closes the preferences finds what was measured when they come back. For the
 * FX thread.
 */
public final class DevicesViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(DevicesViewModel.class);

  private final Texts texts = Texts.of(DevicesViewModel.class);
  private final Devices devices;
  private final ObjectProperty<Device> wanted;
  private final LatestJob<Engine.Report> looking;
  private final LatestJob<List<Speed>> measuring;
  private final BooleanBinding idle;
  private final ReadOnlyObjectWrapper<List<Fact>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Fact>> speeds = new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Engine.Report> report = Optional.empty();

  /**
   * @param wanted what people want models to run on
   */
  public DevicesViewModel(Devices devices, ObjectProperty<Device> wanted, FxJobs jobs) {
    this.devices = devices;
    this.wanted = wanted;
    looking =
        jobs.latest(
            Lane.MODELS, this::show, cause -> found.set(List.of(problem(cause, "devices.failed"))));
    measuring =
        jobs.latest(
            Lane.MODELS,
            measured -> speeds.set(measured.stream().map(this::fact).toList()),
            cause -> speeds.set(List.of(problem(cause, "speed.failed"))));
    idle = looking.runningProperty().or(measuring.runningProperty()).not();
    wanted.subscribe((before, now) -> follow());
  }

  /** What is said of the device that was wanted before is no longer true. */
  private void follow() {
    measuring.cancel();
    speeds.set(List.of());
    report.ifPresent(this::show);
  }

  /** Looks for devices: that starts the engine, so not before somebody wants to know. */
  void look() {
    if (idle.get()) {
      report = Optional.empty();
      found.set(List.of(busy()));
      looking.start(monitor -> devices.report());
    }
  }

  /** Measures how fast models are on the wanted device. */
  void measure() {
    if (idle.get()) {
      Device device = wanted.get();
      speeds.set(List.of(busy()));
      measuring.start(monitor -> devices.speeds(device, monitor));
    }
  }

  private Fact busy() {
    return new Fact("", texts.get("devices.busy"), false);
  }

  private Fact problem(Throwable cause, String key) {
    LOG.warn("Told as {}", key, cause);
    String said = cause instanceof ModelException ? cause.getMessage() : null;
    return new Fact("", said == null ? texts.get(key) : said, true);
  }

  private void show(Engine.Report newest) {
    report = Optional.of(newest);
    found.set(facts(newest));
  }

  private List<Fact> facts(Engine.Report newest) {
    Stream<Fact> providers = newest.providers().stream().map(this::fact);
    Stream<Fact> versions =
        new TreeMap<>(newest.versions())
            .entrySet().stream()
                .map(version -> new Fact(version.getKey(), version.getValue(), false));
    return Stream.of(Stream.of(runsOn(newest)), providers, versions)
        .flatMap(facts -> facts)
        .toList();
  }

  /** What runs for the wish, which may be something else. */
  private Fact runsOn(Engine.Report newest) {
    String name = texts.get("devices.runs");
    return newest
        .runsOn(wanted.get())
        .map(provider -> texts.get("devices.runs.on", provider.name(), provider.device()))
        .map(words -> new Fact(name, words, false))
        .orElseGet(() -> new Fact(name, texts.get("devices.runs.nothing"), true));
  }

  private Fact fact(Engine.Provider provider) {
    String said =
        provider.works()
            ? texts.get("devices.works", provider.device())
            : texts.get("devices.fails", provider.reason());
    return new Fact(provider.name(), said, !provider.works());
  }

  private Fact fact(Speed speed) {
    return new Fact(
        texts.get("devices.task." + speed.task().word()),
        texts.get(
            "devices.speed",
            speed.single(),
            speed.best(),
            speed.bestBatch(),
            speed.device(),
            speed.model()),
        false);
  }

  /**
   * What runs for the wanted device, providers with what is wrong with them, and versions; empty
   * before {@link #look}.
   */
  ReadOnlyObjectProperty<List<Fact>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Empty before {@link #measure}. */
  ReadOnlyObjectProperty<List<Fact>> speedsProperty() {
    return speeds.getReadOnlyProperty();
  }

  /** Whether nothing is being looked for or measured. */
  ObservableValue<Boolean> idleProperty() {
    return idle;
  }
}
