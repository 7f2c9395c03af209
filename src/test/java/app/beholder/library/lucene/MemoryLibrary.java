package app.beholder.library.lucene;

import app.beholder.library.Addition;
import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.library.Pictures;
import app.beholder.library.TextIndex;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A library of annotations that tests write, on paintings that they name. */
final class MemoryLibrary implements Library {
  private final Path folder;
  private final List<Painting> paintings = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();

  MemoryLibrary(Path folder) {
    this.folder = folder;
  }

  int painting(String artist, String title) {
    int number = paintings.size();
    PaintingKey key = new PaintingKey("Style", "painting-" + number);
    paintings.add(new Painting(number, key, artist, title, null, "", null));
    return number;
  }

  int add(int painting, String culture, String comment) {
    int number = annotations.size();
    annotations.add(new Annotation(number, painting, culture, Emotion.AWE, "", comment));
    return number;
  }

  int size() {
    return annotations.size();
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Columns columns() {
    List<String> cultures = annotations.stream().map(Annotation::culture).distinct().toList();
    int size = annotations.size();
    byte[] culture = new byte[size];
    for (int i = 0; i < size; i++) {
      culture[i] = (byte) cultures.indexOf(annotations.get(i).culture());
    }
    int[] painting = annotations.stream().mapToInt(Annotation::painting).toArray();
    return new Columns(
        paintings,
        new Columns.Annotations(painting, new byte[size], culture, new byte[size], cultures, List.of("")));
  }

  @Override
  public List<Annotation> annotations(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(annotations::get).toList();
  }

  @Override
  public void scan(int from, AnnotationVisitor visitor) {
    for (int number = from; number < annotations.size(); number++) {
      if (!visitor.visit(annotations.get(number))) {
        return;
      }
    }
  }

  @Override
  public Addition beginAddition() {
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
  public void close() {}
}
