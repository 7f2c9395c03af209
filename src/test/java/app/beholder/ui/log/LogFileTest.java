package app.beholder.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  static final String INFO = "2026-01-02 03:04:05.006 INFO  [main] a.b.C: opened 你好\n";
  static final String ERROR =
      "2026-01-02 03:04:06.006 ERROR [background-1] a.b.C: it broke\n"
          + "java.io.IOException: no space\n"
          + "\tat a.b.C.run(C.java:1)\n";
  static final String WARN = "2026-01-02 03:04:07.006 WARN  [main] a.b.C: careful\n";

  @TempDir Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("beholder.log"), text);
  }

  @Test
  void aStackBelongsToItsEntry() throws IOException {
    LogTail tail = new LogFile(write(INFO + ERROR + WARN)).read();
    assertEquals(
        List.of(LogLevel.INFO, LogLevel.ERROR, LogLevel.WARN),
        tail.entries().stream().map(LogEntry::level).toList());
    assertEquals(3, tail.entries().get(1).lines().size());
    assertTrue(tail.isWhole());
    assertTrue(tail.entries().get(1).hasAll(List.of("broke", "space")));
    assertFalse(tail.entries().get(1).hasAll(List.of("broke", "careful")));
  }

  @Test
  void aMissingFileHasNoEntries() throws IOException {
    LogFile file = new LogFile(folder.resolve("none.log"));
    assertFalse(file.read().isThere());
    assertFalse(file.hasChangedSince(LogTail.MISSING));
  }

  @Test
  void whatIsNoFileIsAnError() {
    assertThrows(IOException.class, () -> new LogFile(folder).read());
  }

  @Test
  void bytesThatAreNoTextHurtNothing() throws IOException {
    Path file = folder.resolve("beholder.log");
    Files.write(file, new byte[] {(byte) 0xff, 0, (byte) 0xc3, '\n', 'x', '\n'});
    Files.writeString(file, WARN, StandardOpenOption.APPEND);
    LogTail tail = new LogFile(file).read();
    assertEquals(2, tail.entries().size());
    assertEquals("x", tail.entries().getFirst().lines().getLast());
    assertEquals(LogLevel.WARN, tail.entries().getLast().level());
  }

  @Test
  void onlyTheEndOfAHugeFileIsRead() throws IOException {
    Path file = folder.resolve("beholder.log");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      // a hole on most disks, 100 MB for those who read it
      huge.seek(100_000_000);
      huge.write("\n".getBytes(StandardCharsets.UTF_8));
      huge.write(INFO.repeat(30_000).getBytes(StandardCharsets.UTF_8));
      huge.write(("y".repeat(100_000) + "\n" + WARN).getBytes(StandardCharsets.UTF_8));
    }
    LogTail tail = new LogFile(file).read();
    assertFalse(tail.isWhole());
    List<String> lines = tail.entries().stream().flatMap(e -> e.lines().stream()).toList();
    assertEquals(5_000, lines.size());
    assertEquals(INFO.strip(), lines.getFirst());
    assertEquals(2_001, lines.get(4_998).length());
    assertEquals(WARN.strip(), lines.getLast());
  }

  @Test
  void aChangeIsNoticed() throws IOException {
    Path path = write(INFO);
    LogFile file = new LogFile(path);
    LogTail tail = file.read();
    assertFalse(file.hasChangedSince(tail));
    Files.writeString(path, WARN, StandardOpenOption.APPEND);
    assertTrue(file.hasChangedSince(tail));
    Files.delete(path);
    assertTrue(file.hasChangedSince(tail));
  }
}
