package app.beholder.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.ml.Device;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSize;
import app.beholder.ui.shell.Settings;
import app.beholder.ui.shell.WindowState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            Appearance.HIGH_CONTRAST,
            TextSize.near(150),
            List.of(Path.of("/art/Old masters.beholder"), Path.of("/علم")),
            false,
            Optional.of(new WindowState(-1200, 40, 1000.5, 700, true)),
            false,
            Set.of("gallery", "painting"),
            220,
            "ARTIST",
            Device.CUDA);
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
        "{\"textSize\":\"large\",\"window\":{\"x\":1},\"memoryShown\":\"perhaps\"}",
        "{\"thumbnailSize\":-5,\"dismissedHints\":[3],\"windowKept\":[],\"order\":{}}",
        "{\"later\":1}"
      })
  void whatCannotBeReadIsAsAtTheFirstStart(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), text);
    assertEquals(Settings.FIRST, new SettingsFile(file).load());
  }

  @Test
  void aFileOfAnEarlierVersionIsRead() throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, "{\"appearance\":\"dark\",\"recent\":[\"/art/Mine.beholder\"]}");
    assertEquals(
        new Settings(Appearance.DARK, List.of(Path.of("/art/Mine.beholder"))),
        new SettingsFile(file).load());
  }

  @Test
  void oneDamagedSettingLosesNoOther() throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, "{\"textSize\":1234,\"appearance\":{},\"order\":\"YEAR\"}");
    Settings read = new SettingsFile(file).load();
    assertEquals(TextSize.near(200), read.textSize());
    assertEquals(Appearance.SYSTEM, read.appearance());
    assertEquals("YEAR", read.order());
  }

  @Test
  void aPlaceThatCannotBeWrittenLosesNothingElse() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    new SettingsFile(folder.resolve("file/settings.json")).save(Settings.FIRST);
    assertEquals("", Files.readString(folder.resolve("file")));
  }
}
