package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Filter;
import app.beholder.library.PaintingName;
import app.beholder.model.Emotion;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaintingViewModelTest {
  private final Paintings paintings = new Paintings();
  private final PaintingViewModel model = paintings.model();

  @Test
  void saysWhatThePaintingIs() {
    model.show(paintings.all(), 0, Filter.ALL);
    assertEquals("Evening sky", model.titleProperty().get());
    assertEquals(
        "Anna Example\u2002·\u20021889\u2002·\u2002Post Impressionism",
        model.originProperty().get());
    assertEquals("1 of 4", model.placeProperty().get());
    assertEquals(paintings.threeCultures, model.paintingNumber());
  }

  @Test
  void saysWhatAProgramMadeAndItsNamesInOtherLanguages() {
    PaintingName arabic = new PaintingName("arabic", "آنا", "سماء المساء");
    paintings.library.madeBy("a program", arabic);
    model.show(paintings.all(), 0, Filter.ALL);
    assertTrue(
        model.originProperty().get().endsWith("\u2002·\u2002made by a program"),
        model.originProperty().get());
    assertEquals(List.of(arabic), model.otherNames());
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    int bare = paintings.library.painting("", "");
    model.show(new int[] {bare}, 0, Filter.ALL);
    assertEquals("Untitled", model.titleProperty().get());
    assertEquals("", model.originProperty().get());
  }

  @Test
  void groupsTheDigitsOfLargeNumbers() {
    model.show(IntStream.range(0, 1026).map(i -> i % 4).toArray(), 1024, Filter.ALL);
    assertEquals("1,025 of 1,026", model.placeProperty().get());
  }

  @Test
  void stepsThroughThePaintingsOfTheFilterAndStopsAtTheEnds() {
    int[] some = {paintings.silent, paintings.threeCultures};
    model.show(some, 0, Filter.ALL);
    assertFalse(model.hasPreviousProperty().get());
    model.previous();
    assertEquals(0, model.position());
    model.next();
    assertEquals(paintings.threeCultures, model.paintingNumber());
    assertFalse(model.hasNextProperty().get());
    assertTrue(model.hasPreviousProperty().get());
    model.next();
    assertEquals(1, model.position());
    model.previous();
    assertEquals(paintings.silent, model.paintingNumber());
  }

  @Test
  void theListOfTheFilterIsItsOwn() {
    int[] some = {paintings.silent, paintings.threeCultures};
    model.show(some, 0, Filter.ALL);
    some[1] = paintings.lonely;
    model.next();
    assertEquals(paintings.threeCultures, model.paintingNumber());
    assertArrayEquals(new int[] {paintings.silent, paintings.lonely}, some);
  }

  @Test
  void refusesAPlaceThatIsNotInTheList() {
    assertThrows(IndexOutOfBoundsException.class, () -> model.show(new int[0], 0, Filter.ALL));
  }

  @Test
  void keepsTheEmotionsChosenFromPaintingToPaintingButNotFromVisitToVisit() {
    model.show(paintings.all(), 0, Filter.ALL);
    model.comments().choose(Emotion.AWE, true);
    model.next();
    assertEquals(Set.of(Emotion.AWE), model.comments().chosenProperty().get());
    model.show(paintings.all(), 0, Filter.ALL);
    assertEquals(Set.of(), model.comments().chosenProperty().get());
  }

  @Test
  void tellsWhoListensThatTheUserLeaves() {
    AtomicInteger closed = new AtomicInteger();
    model.setOnClose(closed::incrementAndGet);
    model.close();
    assertEquals(1, closed.get());
  }
}
