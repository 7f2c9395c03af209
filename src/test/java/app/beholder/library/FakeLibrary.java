package app.beholder.library;

import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import app.beholder.model.WikiArtId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A library in memory, for tests of screens: add paintings and annotations, then use it as any
 * other.
 */
public final class FakeLibrary implements Library {
  private final Path folder;
  private final List<Painting> paintings = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final FakeTextIndex text = new FakeTextIndex(this);
  private final FakeSavedFilters savedFilters = new FakeSavedFilters();
  private final FakeRuns runs = new FakeRuns(this, () -> columns = null);
  private final Map<String, FakeFeatures> features = new ConcurrentHashMap<>();
  private final Pictures pictures;
  private @Nullable Columns columns;
  private String maker = "";
  private List<PaintingName> names = List.of();
  private volatile boolean closed;

  public FakeLibrary(Path folder, Pictures pictures) {
    this.folder = folder;
    this.pictures = pictures;
  }

  public FakeLibrary(Path folder) {
    this(folder, new FakePictures());
  }

  public FakeLibrary() {
    this(Path.of("Fake.beholder"));
  }

  /**
   * A small collection: six paintings of three styles, four artists, three cultures; one has no
   * picture, one a damaged one.
   */
  public static FakeLibrary small() {
    FakeLibrary library = new FakeLibrary();
    int lilies = library.painting("Impressionism", "claude-monet_water-lilies-1919");
    int poplars = library.painting("Impressionism", "claude-monet_poplars-1891");
    int dancers = library.painting("Impressionism", "edgar-degas_dancers-in-blue-1890");
    int kiss = library.painting("Art_Nouveau_Modern", "gustav-klimt_the-kiss-1908");
    int wave = library.painting("Ukiyo_e", "katsushika-hokusai_the-great-wave-1831", null);
    int fuji = library.painting("Ukiyo_e", "katsushika-hokusai_red-fuji-1830", "damaged");
    library.annotation(
        lilies, "english", Emotion.CONTENTMENT, "train", "The quiet pond makes me calm");
    library.annotation(lilies, "arabic", Emotion.AWE, "train", "ألوان هادئة وجميلة");
    library.annotation(lilies, "chinese", Emotion.CONTENTMENT, "test", "睡莲让人平静");
    library.annotation(poplars, "english", Emotion.AWE, "train", "Tall trees against the sky");
    library.annotation(poplars, "chinese", Emotion.SADNESS, "val", "树木显得孤独");
    library.annotation(
        dancers, "english", Emotion.EXCITEMENT, "train", "The dancers are full of energy");
    library.annotation(kiss, "english", Emotion.CONTENTMENT, "train", "A tender kiss, all gold");
    library.annotation(kiss, "arabic", Emotion.EXCITEMENT, "test", "قبلة ذهبية");
    library.annotation(wave, "english", Emotion.FEAR, "train", "The wave will swallow the boats");
    library.annotation(wave, "chinese", Emotion.AWE, "train", "巨浪非常壮观");
    library.annotation(fuji, "english", Emotion.CONTENTMENT, "test", "A calm red mountain");
    return library;
  }

  /** From now on it is the work of a program, which calls every painting by these names. */
  public void madeBy(String program, PaintingName... newNames) {
    maker = program;
    names = List.of(newNames);
  }

  @Override
  public String maker() {
    return maker;
  }

  @Override
  public List<PaintingName> names(int painting) {
    return names;
  }

  /** Adds a painting with a picture; returns its number. */
  public int painting(String style, String id) {
    return painting(style, id, id + ".jpg");
  }

  /** Adds a painting; returns its number. */
  public int painting(String style, String id, @Nullable String picture) {
    return painting(style, id, WikiArtId.parse(id).year(), "", picture);
  }

  /** Adds a painting of a year and a genre; returns its number. */
  public int painting(
      String style, String id, @Nullable Integer year, String genre, @Nullable String picture) {
    WikiArtId known = WikiArtId.parse(id);
    int number = paintings.size();
    paintings.add(
        new Painting(
            number,
            new PaintingKey(style, id),
            known.artist(),
            known.title(),
            year,
            genre,
            picture));
    columns = null;
    return number;
  }

  /** Adds an annotation; returns its number. */
  public int annotation(
      int painting, String culture, Emotion emotion, String split, String comment) {
    int number = annotations.size();
    annotations.add(new Annotation(number, painting, culture, emotion, split, comment));
    columns = null;
    return number;
  }

  List<Annotation> all() {
    return annotations;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Columns columns() {
    Columns made = columns;
    if (made == null) {
      Columns plain = new Columns(paintings, stored());
      made = shownRun().map(plain::showing).orElse(plain);
      columns = made;
    }
    return made;
  }

  private Optional<ShownRun> shownRun() {
    try {
      return ShownRun.of(runs);
    } catch (LibraryException e) {
      throw new IllegalStateException(e);
    }
  }

  private Columns.Annotations stored() {
    List<String> cultures = annotations.stream().map(Annotation::culture).distinct().toList();
    List<String> splits = annotations.stream().map(Annotation::split).distinct().toList();
    int size = annotations.size();
    int[] painting = new int[size];
    byte[] emotion = new byte[size];
    byte[] culture = new byte[size];
    byte[] split = new byte[size];
    for (Annotation annotation : annotations) {
      int n = annotation.number();
      painting[n] = annotation.painting();
      emotion[n] = (byte) annotation.emotion().ordinal();
      culture[n] = (byte) cultures.indexOf(annotation.culture());
      split[n] = (byte) splits.indexOf(annotation.split());
    }
    return new Columns.Annotations(painting, emotion, culture, split, cultures, splits);
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
  public Addition beginAddition() {
    throw new UnsupportedOperationException("this library is filled by its own methods");
  }

  @Override
  public FakeTextIndex text() {
    return text;
  }

  @Override
  public Pictures pictures() {
    return pictures;
  }

  @Override
  public FakeSavedFilters savedFilters() {
    return savedFilters;
  }

  public boolean isClosed() {
    return closed;
  }

  @Override
  public FakeRuns runs() {
    return runs;
  }

  @Override
  public FakeFeatures features(String hash, boolean ofPaintings, int width) {
    String key = hash + (ofPaintings ? "-paintings-" : "-annotations-") + width;
    return features.computeIfAbsent(key, made -> new FakeFeatures(width));
  }

  @Override
  public void close() {
    closed = true;
    text.close();
  }
}
