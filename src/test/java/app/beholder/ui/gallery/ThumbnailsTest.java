package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner.Lane;
import app.beholder.library.FakeLibrary;
import app.beholder.library.FakePictures;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import app.beholder.ui.common.FxImages;
import app.beholder.ui.common.FxJobs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThumbnailsTest {
  private static final int SIDE = 40;
  private static final long BYTES = 4L * SIDE * SIDE * 3 / 4;

  private final FakePictures pictures = new FakePictures();
  private final FakeLibrary library = new FakeLibrary(Path.of("Many.beholder"), pictures);
  private final HeldJobs runner = new HeldJobs();
  private final List<Thumbnail> shown = new ArrayList<>();

  private Thumbnails thumbnails(long maxBytes) {
    for (int i = 0; i < 20; i++) {
      library.painting("Style", "painter_picture-" + i);
    }
    Thumbnails made = new Thumbnails(pictures, new FxJobs(runner, Runnable::run), maxBytes, "none");
    made.setSide(SIDE);
    return made;
  }

  private Painting painting(int number) {
    return library.columns().paintings().get(number);
  }

  @Test
  void comeAtTheSizeTheyAreShownAndAreKept() {
    Thumbnails thumbnails = thumbnails(1 << 20);
    thumbnails.request(painting(0), shown::add);
    Thumbnail.Decoded decoded = assertInstanceOf(Thumbnail.Decoded.class, shown.getFirst());
    assertEquals(SIDE, decoded.image().getWidth());
    assertEquals(SIDE * 3 / 4, decoded.image().getHeight());
    assertEquals(decoded, thumbnails.find(painting(0)).orElseThrow());
    assertEquals(1, pictures.decoded());
  }

  @Test
  void whatScrolledAwayIsNotDecoded() {
    Thumbnails thumbnails = thumbnails(1 << 20);
    runner.hold(Lane.PICTURES);
    List<JobHandle> requests = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      requests.add(thumbnails.request(painting(i), shown::add));
    }
    requests.subList(0, 8).forEach(JobHandle::cancel);
    runner.runAll();
    assertEquals(2, pictures.decoded());
    assertEquals(2, shown.size());
    assertEquals(
        new Thumbnails.Statistics(0, 10, 2, 0, 2, 2 * (BYTES + 200)), thumbnails.statistics());
  }

  @Test
  void memoryIsBoundedAndTheLongestUnusedGoFirst() {
    Thumbnails thumbnails = thumbnails(5 * (BYTES + 200));
    for (int i = 0; i < 5; i++) {
      thumbnails.request(painting(i), shown::add);
    }
    thumbnails.find(painting(0));
    thumbnails.request(painting(5), shown::add);
    assertTrue(thumbnails.find(painting(0)).isPresent());
    assertTrue(thumbnails.find(painting(1)).isEmpty());
    assertTrue(thumbnails.statistics().bytes() <= 5 * (BYTES + 200));
  }

  @Test
  void aMissingOrDamagedPictureSaysWhy() {
    Thumbnails thumbnails = thumbnails(1 << 20);
    int none = library.painting("Style", "painter_lost", null);
    int damaged = library.painting("Style", "painter_damaged", "damaged");
    assertEquals(new Thumbnail.Missing("none"), thumbnails.find(painting(none)).orElseThrow());
    thumbnails.request(painting(damaged), shown::add);
    Thumbnail.Missing missing = assertInstanceOf(Thumbnail.Missing.class, shown.getFirst());
    assertEquals("The picture damaged.jpg is damaged; replace the file.", missing.reason());
    assertTrue(thumbnails.find(painting(damaged)).isPresent());
  }

  @Test
  void theOldSizeIsShownUntilTheNewOneIsThere() {
    Thumbnails thumbnails = thumbnails(1 << 20);
    thumbnails.request(painting(0), shown::add);
    thumbnails.setSide(SIDE * 2);
    Thumbnail old = thumbnails.find(painting(0)).orElseThrow();
    assertFalse(thumbnails.isCurrent(old));
    assertEquals(2, ((Thumbnail.Decoded) old).scaleIn(SIDE * 2));
    thumbnails.request(painting(0), shown::add);
    Thumbnail now = thumbnails.find(painting(0)).orElseThrow();
    assertTrue(thumbnails.isCurrent(now));
    assertEquals(1, ((Thumbnail.Decoded) now).scaleIn(SIDE * 2));
    assertEquals(4 * BYTES + 200, thumbnails.statistics().bytes());
  }

  @Test
  void anOldSizeThatComesLateDoesNotTakeThePlaceOfTheNewOne() {
    Thumbnails thumbnails = thumbnails(1 << 20);
    runner.hold(Lane.PICTURES);
    thumbnails.request(painting(0), shown::add);
    thumbnails.setSide(SIDE * 2);
    thumbnails.request(painting(0), shown::add);
    runner.run(1);
    runner.run(0);
    assertTrue(thumbnails.isCurrent(thumbnails.find(painting(0)).orElseThrow()));
  }

  @Test
  void aPictureSmallerThanTheTileIsNotBlownUp() {
    Thumbnail.Decoded small =
        new Thumbnail.Decoded(FxImages.of(new Pixels(30, 20, new int[600])), SIDE);
    assertEquals(1, small.scaleIn(2 * SIDE));
    assertTrue(small.fits(2 * SIDE));
    assertFalse(small.fits(20));
  }
}
