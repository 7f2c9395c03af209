package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ZoomTest {
  private static final double EXACT = 1e-9;
  private static final Zoom.Room ROOM = new Zoom.Room(1000, 800, 20, 60);

  /** Of 4000 x 2000 pixels, in a room of 960 x 720 within its margins. */
  private final Zoom wide = Zoom.fit(ROOM, 4000, 2000);

  /** Which place of the picture is under a point of the room, in its pixels. */
  private static double across(Zoom zoom, double x) {
    return (x - zoom.left()) / zoom.scale();
  }

  private static double down(Zoom zoom, double y) {
    return (y - zoom.top()) / zoom.scale();
  }

  @Test
  void aFittedPictureStandsInTheMiddleWithinTheMargins() {
    assertEquals(960.0 / 4000, wide.scale(), EXACT);
    assertEquals(20, wide.left(), EXACT);
    assertEquals(20 + (720 - 480) / 2.0, wide.top(), EXACT);
    assertTrue(wide.fits());
    assertFalse(wide.isMovable());
  }

  @Test
  void aSmallPictureIsEnlargedTwiceAtMost() {
    Zoom small = Zoom.fit(ROOM, 100, 50);
    assertEquals(2, small.scale(), EXACT);
    assertEquals(500 - 100, small.left(), EXACT);
  }

  @Test
  void whatIsUnderThePointerStaysThere() {
    Zoom before = wide.at(0.5, 500, 380);
    Zoom after = before.at(1.7, 333, 444);
    assertEquals(across(before, 333), across(after, 333), EXACT);
    assertEquals(down(before, 444), down(after, 444), EXACT);
    Zoom back = after.at(0.5, 333, 444);
    assertEquals(before.left(), back.left(), EXACT);
    assertEquals(before.top(), back.top(), EXACT);
  }

  @Test
  void thePictureIsNeverLost() {
    Zoom close = wide.at(1);
    assertEquals(20, close.moved(1e6, 1e6).left(), EXACT);
    assertEquals(20, close.moved(1e6, 1e6).top(), EXACT);
    assertEquals(20 + 960 - 4000, close.moved(-1e6, -1e6).left(), EXACT);
    assertEquals(20 + 720 - 2000, close.moved(-1e6, -1e6).top(), EXACT);
    Zoom moved = close.moved(-7, 3);
    assertEquals(close.left() - 7, moved.left(), EXACT);
    assertEquals(close.top() + 3, moved.top(), EXACT);
  }

  @Test
  void aSideThatIsShorterThanTheRoomStaysInTheMiddle() {
    Zoom long1 = Zoom.fit(ROOM, 4000, 100).at(1);
    assertEquals(20 + (720 - 100) / 2.0, long1.moved(-50, -50).top(), EXACT);
    assertTrue(long1.isMovable());
    assertFalse(wide.moved(-50, -50).isMovable());
    assertEquals(wide, wide.moved(-50, -50));
  }

  @Test
  void thereIsASmallestAndALargest() {
    assertEquals(wide, wide.at(0.01, 3, 4), "fitted is the smallest");
    assertEquals(Zoom.LARGEST, wide.at(100).scale(), EXACT);
    Zoom small = Zoom.fit(ROOM, 100, 50);
    assertEquals(1, small.at(0.01).scale(), EXACT, "or its own size where that is smaller");
    assertFalse(small.at(1).fits());
  }

  @Test
  void zoomingOutEndsFittedAgain() {
    Zoom out = wide.at(3, 10, 10).at(0.1, 900, 700);
    assertEquals(wide, out);
  }

  @Test
  void aFittedPictureFitsTheNewRoomToo() {
    Zoom.Room larger = new Zoom.Room(2000, 1600, 20, 60);
    assertEquals(Zoom.fit(larger, 4000, 2000), wide.in(larger));
  }

  @Test
  void inANewRoomTheSameSpotIsInTheMiddle() {
    Zoom close = wide.at(1).moved(-200, 100);
    Zoom.Room narrow = new Zoom.Room(600, 500, 20, 60);
    Zoom there = close.in(narrow);
    assertEquals(1, there.scale(), EXACT);
    assertEquals(across(close, 20 + 480), across(there, 20 + 280), EXACT);
    assertEquals(down(close, 20 + 360), down(there, 20 + 210), EXACT);
  }

  @Test
  void aRoomThatHasGrownBeyondThePictureFitsIt() {
    Zoom.Room huge = new Zoom.Room(9000, 9000, 20, 20);
    Zoom there = wide.at(1).in(huge);
    assertEquals(20 + (8960 - 4000) / 2.0, there.left(), EXACT);
  }

  @Test
  void aRoomWithoutRoomDoesNoHarm() {
    Zoom none = Zoom.fit(new Zoom.Room(10, 10, 20, 60), 4000, 2000);
    assertTrue(none.scale() > 0);
  }
}
