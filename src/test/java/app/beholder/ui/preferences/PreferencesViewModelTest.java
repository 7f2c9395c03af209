package app.beholder.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.ml.Device;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.TextSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesViewModelTest {
  @TempDir Path folder;

  private final Values values =
      new Values(
          new SimpleObjectProperty<>(Appearance.LIGHT),
          new SimpleObjectProperty<>(TextSize.NORMAL),
          new SimpleObjectProperty<>(true),
          new SimpleObjectProperty<>(true),
          new SimpleObjectProperty<>(Device.AUTOMATIC),
          new SimpleObjectProperty<>(Set.of("GALLERY")));
  private final List<String> done = new ArrayList<>();
  private final FakeDevices devices = new FakeDevices();
  private final FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
  private final DevicesViewModel finding = new DevicesViewModel(devices, values.device(), jobs);
  private boolean canOpen = true;

  private PreferencesViewModel model() {
    Places places =
        new Places(folder.resolve("settings.json"), folder, folder.resolve("beholder.log"));
    return new PreferencesViewModel(
        values,
        places,
        finding,
        () -> done.add("log"),
        () -> done.add("diagnostics"),
        opened -> {
          if (!canOpen) {
            throw new IOException("no program for folders");
          }
          done.add(opened.toString());
        },
        jobs);
  }

  private static List<String> ids(PreferencesViewModel model) {
    return model.shownProperty().get().stream().map(setting -> setting.words().id()).toList();
  }

  private static Setting setting(PreferencesViewModel model, String id) {
    return model.shownProperty().get().stream()
        .filter(setting -> setting.words().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSearchLooksAtNamesDescriptionsSectionsAndValues() {
    PreferencesViewModel model = model();
    int all = ids(model).size();
    model.searchProperty().set("THEME");
    assertEquals(List.of("appearance"), ids(model));
    model.searchProperty().set("high contrast");
    assertEquals(List.of("appearance"), ids(model));
    model.searchProperty().set("thumbnails index");
    assertEquals(List.of("cache"), ids(model));
    model.searchProperty().set(" memory  bar ");
    assertEquals(List.of("memory"), ids(model));
    model.searchProperty().set("no such setting");
    assertEquals(List.of(), ids(model));
    model.searchProperty().set(" ");
    assertEquals(all, ids(model).size());
  }

  @Test
  void devicesAreLookedForOnlyWhenSomebodyAsks() {
    Setting.Finding found = (Setting.Finding) setting(model(), "devices");
    assertEquals(List.of(), found.facts().getValue());
    assertEquals(0, devices.asked());
    found.action().run();
    assertEquals(
        List.of(
            new Setting.Fact("Models run on", "CPU (A processor)", false),
            new Setting.Fact("CUDA", "does not work: There is no driver.", true),
            new Setting.Fact("CPU", "works: A processor", false),
            new Setting.Fact("engine", "1.2", false)),
        found.facts().getValue());
  }

  @Test
  void theSpeedIsThatOfTheDeviceThatIsChosen() {
    PreferencesViewModel model = model();
    values.device().set(Device.CPU);
    Setting.Finding speed = (Setting.Finding) setting(model, "speed");
    speed.action().run();
    assertEquals(Device.CPU, devices.measured());
    assertEquals("Painting", speed.facts().getValue().getFirst().name());
    assertTrue(speed.facts().getValue().getFirst().value().contains("12.50 ms alone"));
    values.device().set(Device.CUDA);
    assertEquals(List.of(), speed.facts().getValue(), "those were of another device");
  }

  @Test
  void anEngineThatDoesNotStartSaysWhy() {
    devices.fail("The engine does not start: no disk.");
    Setting.Finding found = (Setting.Finding) setting(model(), "devices");
    found.action().run();
    assertEquals(
        List.of(new Setting.Fact("", "The engine does not start: no disk.", true)),
        found.facts().getValue());
    assertTrue(found.possible().getValue(), "it can be tried again");
  }

  @Test
  void hintsComeBackAllAtOnce() {
    Setting.Action hints = (Setting.Action) setting(model(), "hints");
    assertTrue(hints.possible().getValue());
    hints.action().run();
    assertEquals(Set.of(), values.dismissedHints().get());
    assertEquals(false, hints.possible().getValue());
  }

  @Test
  void theFolderOfAFileIsOpenedOrItIsSaidThatItCannotBe() {
    PreferencesViewModel model = model();
    model.openFolder(folder.resolve("settings.json"));
    model.openFolder(folder);
    assertEquals(List.of(folder.toString(), folder.toString()), done);
    assertEquals("", model.problemProperty().get());
    canOpen = false;
    model.openFolder(folder);
    assertTrue(model.problemProperty().get().contains(folder + " could not be opened here"));
    canOpen = true;
    model.openFolder(folder);
    assertEquals("", model.problemProperty().get());
  }

  @Test
  void theLogAndTheDiagnosticsAreOneClickAway() {
    PreferencesViewModel model = model();
    ((Setting.Action) setting(model, "showLog")).action().run();
    ((Setting.Action) setting(model, "diagnostics")).action().run();
    assertEquals(List.of("log", "diagnostics"), done);
  }
}
