package app.beholder.importing;

import app.beholder.library.Addition;
import app.beholder.library.Columns;
import app.beholder.library.Features;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import app.beholder.library.Runs;
import app.beholder.library.SavedFilters;
import app.beholder.library.TextIndex;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A library in memory that can be added to, and that fails where it is told to. */
final class FakeLibrary implements Library {
  final Path folder;
  List<PaintingKey> paintings = List.of();
  Map<PaintingKey, Addition.Details> details = Map.of();
  List<Row> rows = List.of();
  List<Addition.Rejected> rejected = List.of();
  Map<Integer, String> pictures = Map.of();
  int commits;
  boolean failOnCommit;

  record Row(int painting, String culture, Emotion emotion, String split, String comment) {}

  private record Same(int painting, String culture, Emotion emotion, String comment) {}

  FakeLibrary(Path folder) {
    this.folder = folder;
  }

  Map<String, Map<Emotion, Long>> counts() {
    Map<String, Map<Emotion, Long>> counts = new TreeMap<>();
    for (Row row : rows) {
      counts
          .computeIfAbsent(row.culture(), c -> new EnumMap<>(Emotion.class))
          .merge(row.emotion(), 1L, Long::sum);
    }
    return counts;
  }

  @Nullable String pictureOf(String style, String id) {
    return pictures.get(paintings.indexOf(new PaintingKey(style, id)));
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Addition beginAddition() {
    return new FakeAddition();
  }

  @Override
  public Columns columns() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Annotation> annotations(int[] numbers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void scan(int from, AnnotationVisitor visitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TextIndex text() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Pictures pictures() {
    throw new UnsupportedOperationException();
  }

  @Override
  public SavedFilters savedFilters() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Runs runs() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Features features(String hash, boolean ofPaintings, int width) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}

  private final class FakeAddition implements Addition {
    private final List<PaintingKey> newPaintings = new ArrayList<>(paintings);
    private final Map<PaintingKey, Integer> numbers = new HashMap<>();
    private final Map<PaintingKey, Details> newDetails = new HashMap<>(details);
    private final List<Row> newRows = new ArrayList<>(rows);
    private final List<Rejected> newRejected = new ArrayList<>(rejected);
    private final Map<Integer, String> newPictures = new HashMap<>(pictures);
    private final Set<Same> known = new HashSet<>();

    FakeAddition() {
      for (PaintingKey key : paintings) {
        numbers.put(key, numbers.size());
      }
      rows.forEach(
          row -> known.add(new Same(row.painting(), row.culture(), row.emotion(), row.comment())));
    }

    @Override
    public int painting(PaintingKey key, Details source) {
      return numbers.computeIfAbsent(
          key,
          added -> {
            newPaintings.add(added);
            newDetails.put(added, source);
            return newPaintings.size() - 1;
          });
    }

    @Override
    public boolean annotation(
        int painting, String culture, Emotion emotion, String split, byte[] utf8) {
      String comment = new String(utf8, StandardCharsets.UTF_8);
      boolean isNew = known.add(new Same(painting, culture, emotion, comment));
      if (isNew) {
        newRows.add(new Row(painting, culture, emotion, split, comment));
      }
      return isNew;
    }

    @Override
    public void rejected(Rejected line) {
      newRejected.add(line);
    }

    @Override
    public void picture(int painting, String path) {
      newPictures.put(painting, path);
    }

    @Override
    public List<PaintingKey> paintings() {
      return List.copyOf(newPaintings);
    }

    @Override
    public int[] withoutPicture() {
      return IntStream.range(0, newPaintings.size())
          .filter(p -> !newPictures.containsKey(p))
          .toArray();
    }

    @Override
    public void commit() throws LibraryException {
      if (failOnCommit) {
        throw new LibraryException("The disk is full.");
      }
      commits++;
      paintings = newPaintings;
      details = newDetails;
      rows = newRows;
      rejected = newRejected;
      pictures = newPictures;
    }

    @Override
    public void close() {}
  }
}
