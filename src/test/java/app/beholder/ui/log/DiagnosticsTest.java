package app.beholder.ui.log;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.installation.Installation;
import app.beholder.library.FakeLibrary;
import app.beholder.model.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {
  @TempDir Path home;

  private String text(Path homeFolder) throws IOException {
    FakeLibrary library = new FakeLibrary(home.resolve("Documents/Mine.beholder"));
    int painting = library.painting("Style", "painter_picture");
    library.annotation(painting, "english", Emotion.AWE, "train", "what nobody should send");
    Files.writeString(
        home.resolve("beholder.log"),
        LogFileTest.INFO
            + "2026-01-02 03:04:07.006 WARN  [main] a.b.C: "
            + home
            + "/Documents and "
            + home.toUri()
            + "x cannot be read\n"
            + LogFileTest.ERROR);
    Installation installation =
        new Installation(
            "1.2.3",
            Map.of("engine", () -> "4.5"),
            null,
            home.resolve("settings.json"),
            home.resolve("beholder.log"),
            home.resolve("cache"),
            () -> true);
    return new Diagnostics(installation, homeFolder)
        .text(Map.of("screen 1", "1280x800 at 1.00"), Optional.of(library));
  }

  @Test
  void tellsVersionsMemoryDisplayCountsAndWarnings() throws IOException {
    String text = text(home);
    for (String line :
        List.of(
            "beholder: 1.2.3",
            "engine: 4.5",
            "screen 1: 1280x800 at 1.00",
            "library: Mine",
            "paintings: 1",
            "annotations: 1",
            "culture english: 1",
            "warnings: 2",
            "  2026-01-02 03:04:06.006 ERROR [background-1] a.b.C: it broke")) {
      assertTrue(text.lines().anyMatch(line::equals), line + " is not in\n" + text);
    }
    assertTrue(text.lines().anyMatch(line -> line.startsWith("memoryUsed: ")));
  }

  @Test
  void tellsNeitherTheHomeFolderNorComments() throws IOException {
    String text = text(home);
    assertFalse(text.contains(home.toString()), text);
    assertFalse(text.contains("nobody should send"));
    assertFalse(text.contains("opened"), "entries that are no warnings stay out");
    assertTrue(text.contains("~/Documents and file://~/x cannot be read"), text);
    assertTrue(text.contains("log: ~"), text);
  }

  @Test
  void aHomeThatIsTheRootTakesNoOtherPathWithIt() throws IOException {
    assertTrue(text(home.getRoot()).contains("log: " + home.resolve("beholder.log")));
  }
}
