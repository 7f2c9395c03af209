package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFileTest {
  private static final byte[] LIBRARY = "machine code".repeat(1000).getBytes();

  @TempDir Path folder;
  private Path file;
  private URL packed;

  @BeforeEach
  void pack() throws Exception {
    file = folder.resolve("unpacked").resolve("libexample.so");
    Path jar = folder.resolve("example.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("libexample.so"));
      out.write(LIBRARY);
    }
    packed = URI.create("jar:" + jar.toUri() + "!/libexample.so").toURL();
  }

  @Test
  void isUnpackedWholeAndAlone() throws Exception {
    PackedFile.unpack(packed, file);
    assertArrayEquals(LIBRARY, Files.readAllBytes(file));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void isKeptForTheNextStart() throws Exception {
    PackedFile.unpack(packed, file);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, longAgo);
    PackedFile.unpack(packed, file);
    assertEquals(longAgo, Files.getLastModifiedTime(file));
  }

  @Test
  void isUnpackedAgainWhereSomethingIsMissing() throws Exception {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {1, 2, 3});
    PackedFile.unpack(packed, file);
    assertArrayEquals(LIBRARY, Files.readAllBytes(file));
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAndWhatAnotherIsWritingIsNot() throws Exception {
    Files.createDirectories(file.getParent());
    long nobody = 999_999_999_999L;
    Path left =
        Files.writeString(file.resolveSibling("libexample.so." + nobody + ".1.new"), "half");
    long alive = ProcessHandle.current().pid();
    Path growing = Files.writeString(file.resolveSibling("libexample.so." + alive + ".2.new"), "h");
    Path other = Files.writeString(file.resolveSibling("libother.so." + nobody + ".3.new"), "half");
    PackedFile.unpack(packed, file);
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(growing));
    assertTrue(Files.exists(other));
  }
}
