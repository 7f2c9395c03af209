package app.beholder.cli;

import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import app.beholder.library.TextIndex;
import app.beholder.library.TextQuery;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import app.beholder.model.WikiArtId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** A library that lives in memory and finds text by looking for the letters. */
final class MemoryLibrary implements Library, TextIndex {
  private final Path folder;
  private final List<Painting> paintings = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private boolean indexed;
  private int opened;

  MemoryLibrary(Path folder) {
    this.folder = folder;
  }

  MemoryLibrary painting(String style, String id) {
    WikiArtId said = WikiArtId.parse(id);
    paintings.add(
        new Painting(
            paintings.size(), new PaintingKey(style, id), said.artist(), said.title(), said.year(), "", null));
    return this;
  }

  /** Adds an annotation to the painting that was added last. */
  MemoryLibrary annotation(String culture, Emotion emotion, String split, String comment) {
    annotations.add(
        new Annotation(annotations.size(), paintings.size() - 1, culture, emotion, split, comment));
    return this;
  }

  MemoryLibrary open() {
    opened++;
    return this;
  }

  boolean isOpen() {
    return opened > 0;
  }

  boolean isIndexed() {
    return indexed;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Columns columns() {
    int rows = annotations.size();
    int[] painting = annotations.stream().mapToInt(Annotation::painting).toArray();
    byte[] emotion = new byte[rows];
    byte[] culture = new byte[rows];
    byte[] split = new byte[rows];
    List<String> cultures = distinct(Annotation::culture);
    List<String> splits = distinct(Annotation::split);
    for (Annotation a : annotations) {
      emotion[a.number()] = (byte) a.emotion().ordinal();
      culture[a.number()] = (byte) cultures.indexOf(a.culture());
      split[a.number()] = (byte) splits.indexOf(a.split());
    }
    return new Columns(paintings, new Columns.Annotations(painting, emotion, culture, split, cultures, splits));
  }

  private List<String> distinct(Function<Annotation, String> value) {
    return annotations.stream().map(value).distinct().toList();
  }

  @Override
  public List<Annotation> annotations(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(annotations::get).toList();
  }

  @Override
  public void scan(int from, AnnotationVisitor visitor) {
    for (Annotation annotation : annotations.subList(from, annotations.size())) {
      if (!visitor.visit(annotation)) {
        return;
      }
    }
  }

  @Override
  public Addition beginAddition() throws LibraryException {
    throw new LibraryException("Another program is adding to the library.");
  }

  @Override
  public TextIndex text() {
    return this;
  }

  @Override
  public Pictures pictures() {
    throw new UnsupportedOperationException("no command shows pictures");
  }

  @Override
  public boolean isComplete() {
    return indexed;
  }

  @Override
  public void update(Monitor monitor) {
    monitor.step("Indexing comments");
    monitor.progress(annotations.size(), annotations.size());
    indexed = true;
  }

  @Override
  public Matches search(TextQuery query, int best) {
    BitSet found = new BitSet();
    for (Annotation annotation : indexed ? annotations : List.<Annotation>of()) {
      boolean matches =
          query.terms().stream().allMatch(t -> annotation.comment().contains(t.text()) != t.excluded());
      found.set(annotation.number(), matches);
    }
    return new Matches(found, found.stream().limit(best).toArray());
  }

  @Override
  public void close() {
    opened--;
  }
}
