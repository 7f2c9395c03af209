package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureViewModelTest {
  private final NewestFirst runner = new NewestFirst();
  private final Scaled pictures = new Scaled();
  private final PictureViewModel model = new PictureViewModel(pictures, Paintings.jobs(runner));

  private static Painting painting(int number, @Nullable String picture) {
    return new Painting(number, new PaintingKey("S", "p" + number), "", "", null, "", picture);
  }

  private Pixels shown() {
    return assertInstanceOf(PictureState.Shown.class, model.stateProperty().get()).pixels();
  }

  @Test
  void theThumbnailComesBeforeThePicture() {
    model.show(painting(1, "3000"));
    assertInstanceOf(PictureState.Loading.class, model.stateProperty().get());
    runner.runNext();
    assertEquals(Pictures.THUMBNAIL_SIZE, shown().width());
    runner.runNext();
    assertEquals(1024, shown().width());
  }

  @Test
  void aPictureThatComesTooLateIsNotShown() {
    model.show(painting(1, "3000"));
    model.show(painting(2, "700"));
    runner.runAll();
    assertEquals(700, shown().width());
  }

  @Test
  void thePictureIsFittedInTheRoomFromTheThumbnailOn() {
    model.setRoom(room(1000));
    model.show(painting(1, "3000"));
    runner.runNext();
    assertEquals(1.0 / 3, scale(), 1e-9);
    model.zoom().actualSize();
    runner.runAll();
    assertEquals(1, scale(), "the picture itself comes while people look closely");
    model.show(painting(2, "500"));
    assertEquals(Optional.empty(), model.zoom().zoomProperty().get());
    runner.runAll();
    assertEquals(2, scale(), "the next one is fitted");
  }

  private double scale() {
    return model.zoom().zoomProperty().get().orElseThrow().scale();
  }

  private static Zoom.Room room(double side) {
    return new Zoom.Room(side, side, 0, 0);
  }

  @Test
  void aLargerRoomAsksForALargerPictureButOnlyWhereThereIsOne() {
    model.show(painting(1, "3000"));
    runner.runAll();
    model.setRoom(room(1400));
    runner.runAll();
    assertEquals(1536, shown().width());
    pictures.asked.clear();
    model.setRoom(room(1200));
    runner.runAll();
    assertEquals(List.of(), pictures.asked);

    model.show(painting(2, "500"));
    runner.runAll();
    pictures.asked.clear();
    model.setRoom(room(3000));
    runner.runAll();
    assertEquals(List.of(), pictures.asked);
  }

  @Test
  void lookingCloselyBringsDetailAndTheCoarserPictureStaysUntilItIsThere() {
    model.setRoom(room(1000));
    model.show(painting(1, "3000"));
    runner.runAll();
    model.zoom().actualSize();
    assertEquals(1024, shown().width());
    runner.runAll();
    assertEquals(3000, shown().width());
    model.zoom().fit();
    assertEquals(1024, shown().width(), "what is not looked at closely is let go");
  }

  @Test
  void zoomingInDecodesInFewSteps() {
    model.setRoom(room(1000));
    model.show(painting(1, "3000"));
    runner.runAll();
    pictures.asked.clear();
    for (int i = 0; i < 12; i++) {
      model.zoom().zoomIn();
      runner.runAll();
    }
    assertEquals(List.of(2048, 3000), pictures.asked);
  }

  @Test
  void detailNeverTakesMoreThan64MiB() {
    model.setRoom(room(1000));
    model.show(painting(1, "20000"));
    runner.runAll();
    pictures.asked.clear();
    model.zoom().actualSize();
    runner.runAll();
    int side = pictures.asked.getLast();
    assertTrue((long) side * (side / 2) <= 4096 * 4096, "side " + side);
    assertTrue(side > 4096, "a long picture may be longer than a square one: " + side);
  }

  @Test
  void detailThatCannotBeDecodedLeavesTheCoarserPicture() {
    model.setRoom(room(1000));
    model.show(painting(1, "3000"));
    runner.runAll();
    pictures.broken = true;
    model.zoom().actualSize();
    runner.runAll();
    assertEquals(1024, shown().width());
  }

  @Test
  void withoutAPictureNothingIsDecoded() {
    model.show(painting(1, null));
    runner.runAll();
    assertEquals(
        new PictureState.Missing("This painting has no picture in the library."),
        model.stateProperty().get());
    assertEquals(List.of(), pictures.asked);
  }

  @Test
  void aDamagedPictureSaysWhyEvenThoughItsThumbnailFailedFirst() {
    model.show(painting(1, "damaged"));
    runner.runAll();
    assertEquals(
        new PictureState.Missing("The file is damaged; replace it."), model.stateProperty().get());
  }

  @Test
  void anUnexpectedFaultIsNoRiddleForPeople() {
    PictureViewModel other =
        new PictureViewModel(pictures, Paintings.jobs(new SameThreadJobRunner()));
    other.show(painting(1, "not a number"));
    assertEquals(
        new PictureState.Missing("The picture cannot be read. The log says why."),
        other.stateProperty().get());
  }

  /** Pictures that are as long as their file's name says, and half as high. */
  private static final class Scaled implements Pictures {
    final List<Integer> asked = new ArrayList<>();
    boolean broken;

    @Override
    public Pixels thumbnail(Painting painting) throws LibraryException {
      return picture(painting, THUMBNAIL_SIZE);
    }

    @Override
    public Pixels covering(Painting painting, int shortSide) throws LibraryException {
      return picture(painting, 2 * shortSide);
    }

    @Override
    public PictureSize size(Painting painting) {
      int width = Integer.parseInt(String.valueOf(painting.picture()));
      return new PictureSize(width, width / 2);
    }

    @Override
    public Pixels picture(Painting painting, int longSide) throws LibraryException {
      asked.add(longSide);
      String file = String.valueOf(painting.picture());
      if (broken || file.equals("damaged")) {
        throw new LibraryException("The file is damaged; replace it.");
      }
      int width = Math.min(longSide, Integer.parseInt(file));
      return new Pixels(width, width / 2, new int[width * (width / 2)]);
    }
  }

  /**
   * Holds jobs until the test lets them run, the newest first, as the program does with pictures.
   */
  private static final class NewestFirst implements JobRunner {
    private final Deque<Runnable> held = new ArrayDeque<>();

    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      held.push(() -> new SameThreadJobRunner().run(lane, job, listener));
      return () -> {};
    }

    void runNext() {
      held.pop().run();
    }

    void runAll() {
      while (!held.isEmpty()) {
        runNext();
      }
    }

    @Override
    public void close() {
      held.clear();
    }
  }
}
