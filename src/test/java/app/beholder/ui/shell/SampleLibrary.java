package app.beholder.ui.shell;

import app.beholder.library.FakeLibrary;
import app.beholder.library.Library;
import app.beholder.library.image.LibraryPictures;
import app.beholder.model.Emotion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thousand real paintings where the shared data is there, to look at; else the small made ones.
 */
final class SampleLibrary {
  private SampleLibrary() {}

  static Library open(Path cache) throws IOException {
    Optional<Path> data = data();
    return data.isPresent() ? read(data.get(), cache) : FakeLibrary.small();
  }

  private static Optional<Path> data() {
    String given = System.getProperty("beholder.shared", "../shared");
    return Stream.of(Path.of(given), Path.of("../../shared"))
        .map(shared -> shared.resolve("data/artemis-1k"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static FakeLibrary read(Path data, Path cache) throws IOException {
    Map<String, Path> pictures = new HashMap<>();
    Path file;
    try (Stream<Path> all = Files.walk(data)) {
      all.filter(path -> path.toString().endsWith(".jpg"))
          .forEach(path -> pictures.put(data.relativize(path).toString(), path.toAbsolutePath()));
    }
    try (Stream<Path> all = Files.list(data)) {
      file = all.filter(path -> path.toString().endsWith(".csv")).findFirst().orElseThrow();
    }
    FakeLibrary library =
        new FakeLibrary(
            Path.of("/libraries/ArtEmis Sample.beholder"), new LibraryPictures(cache, cache));
    Map<String, Integer> paintings = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        String style = row.getField("art_style");
        String id = row.getField("painting");
        int painting =
            paintings.computeIfAbsent(
                style + "/" + id, key -> library.painting(style, id, picture(pictures, key)));
        library.annotation(
            painting,
            row.getField("language"),
            Emotion.ofLabel(row.getField("emotion")).orElseThrow(),
            row.getField("split"),
            row.getField("utterance"));
      }
    }
    return library;
  }

  private static @Nullable String picture(Map<String, Path> pictures, String key) {
    return pictures.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(key + ".jpg"))
        .map(entry -> entry.getValue().toString())
        .findFirst()
        .orElse(null);
  }
}
