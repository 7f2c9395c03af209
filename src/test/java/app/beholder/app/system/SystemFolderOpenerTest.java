package app.beholder.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFolderOpenerTest {

  @Test
  void asksTheSystemsOwnProgram() {
    Path folder = Path.of("/home/you");
    assertEquals(
        List.of("xdg-open", folder.toString()), new SystemFolderOpener("Linux").command(folder));
    assertEquals(
        List.of("open", folder.toString()), new SystemFolderOpener("Mac OS X").command(folder));
    assertEquals(
        List.of("explorer", folder.toString()),
        new SystemFolderOpener("Windows 11").command(folder));
  }

  @Test
  void aMissingFolderIsTold(@TempDir Path folder) {
    assertThrows(
        NoSuchFileException.class,
        () -> new SystemFolderOpener("Linux").open(folder.resolve("none")));
  }
}
