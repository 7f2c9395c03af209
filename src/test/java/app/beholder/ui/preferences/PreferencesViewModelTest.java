package app.beholder.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
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
          new SimpleObjectProperty<>(Set.of("GALLERY")));
  private final List<String> done = new ArrayList<>();
  private boolean canOpen = true;

  private PreferencesViewModel model() {
    Places places =
        new Places(folder.resolve("settings.json"), folder, folder.resolve("beholder.log"));
    return new PreferencesViewModel(
        values,
        places,
        () -> done.add("log"),
        () -> done.add("diagnostics"),
        opened -> {
          if (!canOpen) {
            throw new IOException("no program for folders");
          }
          done.add(opened.toString());
        },
        new FxJobs(new SameThreadJobRunner(), Runnable::run));
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
