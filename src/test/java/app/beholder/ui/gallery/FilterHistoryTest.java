package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Filter;
import app.beholder.library.PaintingOrder;
import app.beholder.ui.gallery.FilterHistory.Asked;
import app.beholder.ui.gallery.FilterHistory.Entry;
import app.beholder.ui.gallery.FilterHistory.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterHistoryTest {
  private static final Place HERE = new Place(PaintingOrder.YEAR, true, 7, 3);

  private long seconds;
  private final FilterHistory history = new FilterHistory(() -> seconds * 1_000_000_000L);

  private static Asked chosen(String filter) {
    return new Asked(Filter.parse(filter), "");
  }

  private void choose(String filter) {
    history.record(chosen(filter), false, HERE);
  }

  private void type(String typed) {
    history.record(new Asked(Filter.ALL, typed), true, HERE);
  }

  private String back() {
    return asked(history.back(HERE));
  }

  private String forward() {
    return asked(history.forward(HERE));
  }

  private static String asked(Optional<Entry> entry) {
    return entry.map(e -> e.asked().filter().toString()).orElse("nothing");
  }

  @Test
  void beginsWithEverything() {
    assertFalse(history.canGoBackProperty().get());
    assertFalse(history.canGoForwardProperty().get());
    assertEquals("nothing", back());
    assertEquals("nothing", forward());
  }

  @Test
  void goesBackAndForward() {
    choose("style:Baroque");
    choose("style:Baroque style:Realism");
    assertEquals("style:Baroque", back());
    assertTrue(history.canGoForwardProperty().get());
    assertEquals("", back());
    assertFalse(history.canGoBackProperty().get());
    assertEquals("style:Baroque", forward());
    assertEquals("style:Baroque style:Realism", forward());
    assertEquals("nothing", forward());
  }

  @Test
  void aNewFilterEndsTheWayForward() {
    choose("style:Baroque");
    choose("style:Realism");
    back();
    choose("style:Cubism");
    assertFalse(history.canGoForwardProperty().get());
    assertEquals("style:Baroque", back());
  }

  @Test
  void remembersHowAFilterWasLookedAt() {
    Place later = new Place(PaintingOrder.TITLE, false, 1, 2);
    choose("style:Baroque");
    assertEquals(HERE, history.back(later).orElseThrow().place());
    assertEquals(later, history.forward(HERE).orElseThrow().place());
  }

  @Test
  void typingIsOneEntryUntilItPauses() {
    type("c");
    type("ca");
    type("calm");
    seconds += 2;
    type("calm s");
    type("calm sea");
    assertEquals("calm", back());
    assertEquals("", back());
    assertEquals("calm", forward());
    assertEquals("calm sea", forward());
  }

  @Test
  void typingAfterAClickIsAnEntryOfItsOwn() {
    choose("style:Baroque");
    history.record(new Asked(Filter.parse("style:Baroque"), "c"), true, HERE);
    history.record(new Asked(Filter.parse("style:Baroque"), "calm"), true, HERE);
    assertEquals("style:Baroque", back());
  }

  @Test
  void typingGoesOnInANewEntryOnTheWayBack() {
    type("calm");
    back();
    type("c");
    assertEquals("", back());
    assertEquals("c", forward());
  }

  @Test
  void whatIsTypedAndTakenBackLeavesNothing() {
    choose("style:Baroque");
    seconds += 2;
    history.record(new Asked(Filter.parse("style:Baroque"), "c"), true, HERE);
    history.record(new Asked(Filter.parse("style:Baroque"), ""), true, HERE);
    assertEquals("", back());
    assertEquals("style:Baroque", forward());
    assertFalse(history.canGoForwardProperty().get());
  }

  @Test
  void theSameFilterAgainIsNoEntry() {
    type("calm");
    seconds += 2;
    type("calm ");
    history.record(new Asked(Filter.ALL, "calm "), false, HERE);
    assertEquals("", back());
    assertEquals("calm ", history.forward(HERE).orElseThrow().asked().typed());
  }

  @Test
  void theOldestAreForgotten() {
    for (int i = 0; i < 300; i++) {
      choose("style:S" + i);
    }
    int steps = 0;
    while (history.back(HERE).isPresent()) {
      steps++;
    }
    assertEquals(199, steps);
    assertEquals("style:S101", forward());
  }

  @Test
  void whatWasTypedAndTakenBackLeavesNoTrace() {
    choose("style:Baroque");
    history.record(new Asked(Filter.parse("style:Baroque"), "calm"), true, HERE);
    history.record(new Asked(Filter.parse("style:Baroque"), ""), true, HERE);
    history.record(new Asked(Filter.parse("style:Baroque"), "storm"), true, HERE);
    assertEquals("style:Baroque", back());
    assertEquals("", back());
  }
}
