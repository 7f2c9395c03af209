package app.beholder.ml.onnx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.TensorProto;
import app.beholder.ml.Graph;
import app.beholder.ml.ModelException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, reading it ends with a graph that is sound or with a sentence. */
class DamagedFilesTest {
  private static final int FLIPPED = 1000;

  @TempDir Path folder;
  private Path file;
  private byte[] sound;

  @BeforeEach
  void writeSoundFile() throws Exception {
    file = folder.resolve("m.onnx");
    new TextEncoder(20, 8, 4, 2, 1, 8, true, 9).build(1).write(file);
    sound = Files.readAllBytes(file);
  }

  @Test
  void cutOffAnywhere() throws Exception {
    int step = Math.max(1, sound.length / 1000);
    for (int length = 0; length < sound.length; length += step) {
      write(Arrays.copyOf(sound, length));
      ModelException problem =
          assertThrows(ModelException.class, () -> OnnxFile.read(file), "at " + length);
      checkSentence(problem);
    }
  }

  @Test
  void bytesFlipped() throws Exception {
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < FLIPPED; i++) {
      byte[] damaged = sound.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      }
      refused += readsOrRefuses(damaged) ? 0 : 1;
    }
    assertTrue(refused > FLIPPED / 10, "damage is noticed: " + refused);
    assertTrue(refused < FLIPPED, "damaged weights alone are not");
  }

  @Test
  void noise() throws Exception {
    Random random = new Random(6);
    for (int i = 0; i < 500; i++) {
      byte[] noise = new byte[1 + random.nextInt(400)];
      random.nextBytes(noise);
      assertFalse(readsOrRefuses(noise));
    }
  }

  @Test
  void levelsWithoutEnd() throws Exception {
    // A field that begins a group, again and again.
    byte[] groups = new byte[1 << 20];
    Arrays.fill(groups, (byte) 0x0b);
    assertFalse(readsOrRefuses(groups));
    // Graphs in attributes of operators in graphs.
    byte[] inner = {};
    for (int i = 0; i < 3000; i++) {
      inner = field(1, field(5, field(6, inner)));
    }
    assertFalse(readsOrRefuses(field(7, inner)));
  }

  @Test
  void sizesBeyondMeasure() throws Exception {
    byte[] weight =
        TensorProto.newBuilder()
            .setDataType(1)
            .addAllDims(List.of(1L << 40, 1L << 40))
            .build()
            .toByteArray();
    assertFalse(readsOrRefuses(field(7, field(5, weight))));
    byte[] negative = TensorProto.newBuilder().setDataType(1).addDims(-4).build().toByteArray();
    assertFalse(readsOrRefuses(field(7, field(5, negative))));
    // A name that claims to be longer than the file.
    assertFalse(readsOrRefuses(new byte[] {0x12, -1, -1, -1, -1, 0x07, 'a'}));
    assertFalse(readsOrRefuses(new byte[] {0x12, -1, -1, -1, -1, 0x0f, 'a'}));
  }

  @Test
  void weightsThatAreNotAsLargeAsTheySay() throws Exception {
    Files.delete(file);
    TinyGraph.write(
        file,
        model -> {
          model.getGraphBuilder().getInitializerBuilder(0).setDims(0, 3);
          return model;
        });
    assertFalse(readsOrRefuses(Files.readAllBytes(file)));
  }

  private static byte[] field(int number, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(number << 3 | 2);
    int length = content.length;
    for (; length > 0x7f; length >>>= 7) {
      out.write(length & 0x7f | 0x80);
    }
    out.write(length);
    out.writeBytes(content);
    return out.toByteArray();
  }

  /** A new file each time: some file systems write what replaces a file to the disk at once. */
  private void write(byte[] bytes) throws IOException {
    Files.deleteIfExists(file);
    Files.write(file, bytes);
  }

  private boolean readsOrRefuses(byte[] bytes) throws Exception {
    write(bytes);
    try {
      Graph graph = OnnxFile.read(file);
      assertFalse(graph.inputs().isEmpty());
      assertFalse(graph.outputs().isEmpty());
      assertTrue(graph.parameters() >= 0);
      return true;
    } catch (ModelException e) {
      checkSentence(e);
      return false;
    }
  }

  private static void checkSentence(ModelException problem) {
    String message = problem.getMessage();
    assertTrue(message.startsWith("m.onnx ") && message.endsWith("."), message);
  }
}
