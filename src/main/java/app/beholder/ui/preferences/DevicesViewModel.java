package app.beholder.ui.preferences;

import app.beholder.job.Job;
import app.beholder.job.JobRunner.Lane;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.Speed;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import app.beholder.ui.preferences.Setting.Fact;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which devices were tried, which of them runs, and how fast models are there. For the FX thread.
 */
final class DevicesViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(DevicesViewModel.class);

  private final Texts texts;
  private final Devices devices;
  private final ObjectProperty<Device> wanted;
  private final FxJobs jobs;
  private final ReadOnlyObjectWrapper<List<Fact>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Fact>> speeds = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);

  DevicesViewModel(Devices devices, ObjectProperty<Device> wanted, FxJobs jobs, Texts texts) {
    this.devices = devices;
    this.wanted = wanted;
    this.jobs = jobs;
    this.texts = texts;
    wanted.subscribe((before, now) -> speeds.set(List.of()));
  }

  /** Looks for devices: that starts the engine, so not before somebody wants to know. */
  void look() {
    start(monitor -> devices.report(), found, report -> found.set(facts(report)));
  }

  /** Measures how fast models are on the wanted device. */
  void measure() {
    Device device = wanted.get();
    start(
        monitor -> devices.speeds(device, monitor),
        speeds,
        measured -> speeds.set(measured.stream().map(this::fact).toList()));
  }

  private <T> void start(
      Job<T> job, ReadOnlyObjectWrapper<List<Fact>> shown, Consumer<? super T> done) {
    if (!idle.get()) {
      return;
    }
    idle.set(false);
    shown.set(List.of(new Fact("", texts.get("devices.busy"), false)));
    jobs.run(
        Lane.INTERACTIVE,
        job,
        result -> {
          idle.set(true);
          done.accept(result);
        },
        cause -> {
          LOG.warn("The devices cannot be told", cause);
          idle.set(true);
          String said = cause instanceof ModelException ? cause.getMessage() : null;
          shown.set(List.of(new Fact("", said == null ? texts.get("devices.failed") : said, true)));
        });
  }

  private List<Fact> facts(Engine.Report report) {
    Stream<Fact> providers = report.providers().stream().map(this::fact);
    Stream<Fact> versions =
        new TreeMap<>(report.versions())
            .entrySet().stream()
                .map(version -> new Fact(version.getKey(), version.getValue(), false));
    return Stream.concat(providers, versions).toList();
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

  /** Providers with what is wrong with them, and versions; empty before {@link #look}. */
  ReadOnlyObjectProperty<List<Fact>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Empty before {@link #measure}. */
  ReadOnlyObjectProperty<List<Fact>> speedsProperty() {
    return speeds.getReadOnlyProperty();
  }

  /** Whether nothing is being looked for or measured. */
  ReadOnlyBooleanProperty idleProperty() {
    return idle.getReadOnlyProperty();
  }
}
