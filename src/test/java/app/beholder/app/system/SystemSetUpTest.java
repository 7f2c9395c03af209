package app.beholder.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemSetUpTest {
  private static final Path HOME = Path.of("/home/vera");

  @TempDir private Path folder;

  private Map<String, String> properties(String system, Path assets) {
    UserFolders folders =
        new UserFolders(
            folder.resolve("logs"),
            folder.resolve("cache"),
            folder.resolve("settings"),
            folder.resolve("data"));
    Map<String, String> properties = new HashMap<>();
    new SystemSetUp(folders, system, assets).apply(properties::put);
    return properties;
  }

  @Test
  void linuxUsesTheFontsBesideTheProgram() throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("assets/fonts"));
    Map<String, String> properties = properties("Linux", folder.resolve("assets"));
    assertEquals("false", properties.get("prism.useFontConfig"));
    assertEquals(fonts.toAbsolutePath().toString(), properties.get("prism.fontdir"));
    assertEquals("true", properties.get("java.awt.headless"));
  }

  @Test
  void fontsOfTheSystemAreUsedElsewhere() throws IOException {
    Files.createDirectories(folder.resolve("assets/fonts"));
    assertNull(properties("Windows 11", folder.resolve("assets")).get("prism.fontdir"));
    assertNull(properties("Linux", folder.resolve("no-assets")).get("prism.fontdir"));
    assertNull(properties("Linux", null).get("prism.useFontConfig"));
  }

  @Test
  void theLogGoesToAFolderThatIsMade() {
    Map<String, String> properties = properties("Linux", null);
    assertEquals(folder.resolve("logs/beholder.log").toString(), properties.get("beholder.log"));
    assertTrue(Files.isDirectory(folder.resolve("logs")));
  }

  @Test
  void aFolderThatCannotBeMadeMeansNoLog() throws IOException {
    Files.writeString(folder.resolve("logs"), "a file stands where the folder should");
    assertNull(properties("Linux", null).get("beholder.log"));
  }

  @Test
  void foldersFollowTheSystemsCustoms() {
    assertEquals(
        new UserFolders(
            HOME.resolve(".local/state/beholder"),
            HOME.resolve(".cache/beholder"),
            HOME.resolve(".config/beholder"),
            HOME.resolve(".local/share/beholder")),
        UserFolders.of("Linux", HOME, _ -> null));
    Map<String, String> xdg = Map.of("XDG_STATE_HOME", "/state", "XDG_CACHE_HOME", "relative");
    assertEquals(
        new UserFolders(
            Path.of("/state/beholder"),
            HOME.resolve(".cache/beholder"),
            HOME.resolve(".config/beholder"),
            HOME.resolve(".local/share/beholder")),
        UserFolders.of("Linux", HOME, xdg::get));
    assertEquals(
        new UserFolders(
            HOME.resolve("Library/Logs/Beholder"),
            HOME.resolve("Library/Caches/Beholder"),
            HOME.resolve("Library/Application Support/Beholder"),
            HOME.resolve("Library/Application Support/Beholder")),
        UserFolders.of("Mac OS X", HOME, _ -> null));
    assertEquals(
        HOME.resolve("AppData/Local/Beholder/Logs"),
        UserFolders.of("Windows 11", HOME, _ -> null).logs());
  }

  @Test
  void theVersionComesFromTheBuild() {
    assertTrue(Versions.program().matches("\\d+\\.\\d+.*"), Versions.program());
    assertFalse(Versions.engines().get("javafx").get().isEmpty());
  }
}
