package app.beholder.library.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFileTest {
  private static final String HASH = "0123abcd";
  private static final int WIDTH = 3;

  @TempDir Path folder;

  private FeatureFile open() throws LibraryException {
    return FeatureFile.open(folder.resolve("features"), HASH, true, WIDTH);
  }

  private Path file() {
    return folder.resolve("features").resolve(HASH + "-paintings-3.bin");
  }

  @Test
  void keepsFeaturesByNumber() throws Exception {
    float[] source = {9, 0.5f, -1.25f, Float.MIN_VALUE, 9};
    try (FeatureFile features = open()) {
      assertEquals(WIDTH, features.width());
      features.keep(70_000, source, 1);
      features.keep(2, new float[WIDTH], 0);
    }
    float[] into = new float[5];
    try (FeatureFile features = open()) {
      assertTrue(features.read(70_000, into, 2));
      assertArrayEquals(new float[] {0, 0, 0.5f, -1.25f, Float.MIN_VALUE}, into);
      assertTrue(features.read(2, into, 2), "nought is a feature");
      assertFalse(features.read(1, into, 0), "nobody wrote there");
      assertFalse(features.read(70_001, into, 0), "beyond the end");
    }
    try (FeatureFile others = FeatureFile.open(folder.resolve("features"), HASH, false, WIDTH)) {
      assertFalse(others.read(2, into, 0), "these are of annotations");
    }
  }

  @Test
  void aTornRecordIsNotKnown() throws Exception {
    try (FeatureFile features = open()) {
      features.keep(0, new float[] {1, 2, 3}, 0);
      features.keep(1, new float[] {4, 5, 6}, 0);
    }
    overwrite(11, (byte) 77);
    try (FeatureFile features = open()) {
      assertFalse(features.read(0, new float[WIDTH], 0));
      assertTrue(features.read(1, new float[WIDTH], 0));
      features.keep(0, new float[] {1, 2, 3}, 0);
      assertTrue(features.read(0, new float[WIDTH], 0));
    }
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 1);
    }
    try (FeatureFile features = open()) {
      assertFalse(features.read(1, new float[WIDTH], 0));
    }
  }

  private void overwrite(long position, byte value) throws IOException {
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {value}), position);
    }
  }

  @Test
  void twoMayWriteTheSame() throws Exception {
    float[] into = new float[WIDTH];
    try (FeatureFile one = open();
        FeatureFile other = open()) {
      one.keep(5, new float[] {1, 2, 3}, 0);
      assertTrue(other.read(5, into, 0));
      other.keep(5, new float[] {1, 2, 3}, 0);
      assertTrue(one.read(5, into, 0));
    }
    assertArrayEquals(new float[] {1, 2, 3}, into);
  }

  @Test
  void saysWhereItCannotWrite() throws Exception {
    Files.writeString(folder.resolve("features"), "a file in the way");
    LibraryException told = assertThrows(LibraryException.class, this::open);
    assertTrue(told.getMessage().contains(file().toString()), told::getMessage);
    assertThrows(
        IllegalArgumentException.class, () -> FeatureFile.open(folder, "../x", true, WIDTH));
  }
}
