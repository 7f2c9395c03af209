package app.beholder.ui.gallery;

import app.beholder.library.Filter;
import app.beholder.library.PaintingOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The filters that were shown one after another, as a browser remembers pages. What was typed
 * becomes one of them when typing pauses, not with each letter.
 */
final class FilterHistory {
  private static final int MOST = 200;
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  /**
   * What the gallery is asked for.
   *
   * @param chosen in the sidebar
   * @param typed into the search field
   */
  record Asked(Filter chosen, String typed) {
    static final Asked NOTHING = new Asked(Filter.ALL, "");

    /** Both together. */
    Filter filter() {
      return chosen.and(Filter.parse(typed));
    }
  }

  /**
   * How the paintings were looked at.
   *
   * @param selected the number of the selected painting; -1 for none
   * @param top the number of the first painting in sight; -1 for the first of all
   */
  record Place(PaintingOrder order, boolean reversed, int selected, int top) {}

  /** A filter that was shown, and how it was looked at when people left it. */
  record Entry(Asked asked, Place place) {}

  private final LongSupplier nanoTime;
  private final List<Entry> entries = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(false);
  private int current;
  private boolean typing;
  private long lastTyped;

  /** Begins with everything, in the order of the library. */
  FilterHistory(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    entries.add(new Entry(Asked.NOTHING, new Place(PaintingOrder.LIBRARY, false, -1, -1)));
  }

  /**
   * Remembers a filter that is about to be shown.
   *
   * @param byTyping whether people are typing it
   * @param left how the one before was looked at
   */
  void record(Asked asked, boolean byTyping, Place left) {
    long now = nanoTime.getAsLong();
    boolean goesOn = byTyping && typing && now - lastTyped < PAUSE;
    lastTyped = now;
    Entry here = entries.get(current);
    if (asked.filter().equals(here.asked().filter())) {
      entries.set(current, new Entry(asked, here.place()));
      return;
    }
    typing = byTyping;
    entries.subList(current + 1, entries.size()).clear();
    if (goesOn) {
      entries.removeLast();
      current--;
    } else {
      entries.set(current, new Entry(here.asked(), left));
    }
    if (!asked.filter().equals(entries.get(current).asked().filter())) {
      entries.add(new Entry(asked, left));
      current++;
    } else {
      // all that was typed has been taken back: what is here now was not typed
      typing = false;
    }
    if (entries.size() > MOST) {
      entries.removeFirst();
      current--;
    }
    update();
  }

  /** Goes back by one; empty where there is nothing before. */
  Optional<Entry> back(Place left) {
    return go(current - 1, left);
  }

  /** Goes forward again by one; empty where {@link #back} was not called before. */
  Optional<Entry> forward(Place left) {
    return go(current + 1, left);
  }

  private Optional<Entry> go(int to, Place left) {
    if (to < 0 || to >= entries.size()) {
      return Optional.empty();
    }
    entries.set(current, new Entry(entries.get(current).asked(), left));
    current = to;
    typing = false;
    update();
    return Optional.of(entries.get(current));
  }

  private void update() {
    canGoBack.set(current > 0);
    canGoForward.set(current < entries.size() - 1);
  }

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }
}
