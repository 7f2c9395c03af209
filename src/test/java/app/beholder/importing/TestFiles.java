package app.beholder.importing;

import app.beholder.job.Monitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files and imports that tests make. */
final class TestFiles {
  static final String LITE = "art_style,emotion,language,painting,split,utterance\n";

  /** The first bytes of a JPEG file. */
  static final byte[] JPEG = {
    (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
  };

  private TestFiles() {}

  static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  static ImportReport importFile(Path file, FakeLibrary library) throws Exception {
    return importFile(file, library, null, false);
  }

  static ImportReport importFile(
      Path file, FakeLibrary library, @Nullable Path pictures, boolean copy) throws Exception {
    return new Importer().run(new ImportRequest(file, null, pictures, copy), library, Monitor.NONE);
  }
}
