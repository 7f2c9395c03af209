package app.beholder.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.shell.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void comeBackAsTheyWereKept() throws IOException {
    Path file = folder.resolve("new/settings.json");
    Settings settings =
        new Settings(
            Appearance.DARK, List.of(Path.of("/art/Old masters.beholder"), Path.of("/علم")));
    new SettingsFile(file).save(settings);
    new SettingsFile(file).save(settings);
    assertEquals(settings, new SettingsFile(file).load());
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void theFirstStartHasNone() {
    assertEquals(Settings.FIRST, new SettingsFile(folder.resolve("settings.json")).load());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1]",
        "null",
        "{\"appearance\":\"mauve\",\"recent\":[null]}",
        "{\"later\":1}"
      })
  void whatCannotBeReadIsAsAtTheFirstStart(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), text);
    assertEquals(Settings.FIRST, new SettingsFile(file).load());
  }

  @Test
  void aPlaceThatCannotBeWrittenLosesNothingElse() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    new SettingsFile(folder.resolve("file/settings.json")).save(Settings.FIRST);
    assertEquals("", Files.readString(folder.resolve("file")));
  }
}
