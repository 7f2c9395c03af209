package app.beholder.ml.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.ml.Draft;
import app.beholder.ml.ModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip files that come from anywhere. */
final class ZipUnpackingTest {
  @TempDir private Path folder;
  private Path zip = Path.of("");
  private FolderModels models = new FolderModels(zip, null, zip);

  @BeforeEach
  void models() {
    zip = folder.resolve("Some Model.zip");
    models = new FolderModels(folder.resolve("own"), null, folder.resolve("cache"));
  }

  private interface Filling {
    void fill(ZipOutputStream out) throws IOException;
  }

  private void zip(Filling filling) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      filling.fill(out);
    }
  }

  private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
    out.closeEntry();
  }

  private String refusal() throws IOException {
    ModelException refused =
        assertThrows(ModelException.class, () -> models.look(zip, Monitor.NONE));
    try (Stream<Path> left = Files.list(folder.resolve("cache/models"))) {
      assertEquals(0, left.count(), "nothing stays in the cache");
    }
    return String.valueOf(refused.getMessage());
  }

  @Test
  void aWrapperAndWhatMacosAddsDoNotMatter() throws Exception {
    byte[] onnx = Files.readAllBytes(MadeModels.image(folder.resolve("in/model.onnx")));
    zip(out -> {
      entry(out, "__MACOSX/._model.onnx", new byte[1]);
      entry(out, "Small Net/model.onnx", onnx);
    });
    Draft draft = models.look(zip, Monitor.NONE);
    assertEquals("small-net", draft.manifest().id());
    zip(out -> entry(out, "model.onnx", onnx));
    assertEquals("some-model", models.look(zip, Monitor.NONE).manifest().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.onnx", "a/../../evil.onnx", "/tmp/evil.onnx", "C:\\evil.onnx", "a\\b"})
  void nothingIsWrittenOutside(String name) throws IOException {
    zip(out -> entry(out, name, new byte[1]));
    String message = refusal();
    assertTrue(message.contains("outside its own folder"), message);
    assertTrue(Files.notExists(folder.resolve("cache/models/evil.onnx")));
  }

  @Test
  void aBombDoesNotGoOff() throws IOException {
    zip(out -> {
      out.putNextEntry(new ZipEntry("model.onnx"));
      byte[] nothing = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 20; megabyte++) {
        out.write(nothing);
      }
      out.closeEntry();
    });
    assertTrue(Files.size(zip) < 100_000);
    assertTrue(refusal().contains("far more than a model can have"));
  }

  @Test
  void aCrowdOfFilesIsNoModel() throws IOException {
    zip(out -> {
      for (int i = 0; i < 1001; i++) {
        entry(out, i + ".txt", new byte[0]);
      }
    });
    assertTrue(refusal().contains("1,001 files"));
  }

  @Test
  void damageIsNoticed() throws IOException {
    byte[] content = "{\"formatVersion\": 1}".getBytes(StandardCharsets.UTF_8);
    zip(out -> {
      out.setLevel(0);
      entry(out, "model.json", content);
    });
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));
    assertTrue(refusal().contains("damaged zip file"));
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("formatVersion");
    bytes[at] = 'F';
    Files.write(zip, bytes);
    String message = refusal();
    assertTrue(message.contains("\"model.json\" has another checksum"), message);
  }
}
