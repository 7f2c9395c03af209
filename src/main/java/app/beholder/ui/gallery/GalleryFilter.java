package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Relaxation;
import app.beholder.library.TextQuery;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.gallery.FilterHistory.Asked;
import app.beholder.ui.gallery.FilterHistory.Entry;
import app.beholder.ui.gallery.FilterHistory.Place;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the gallery is asked for: what was clicked in the sidebar and what was typed, and the way
 * back to what was asked for earlier.
 */
final class GalleryFilter {
  private final StringProperty text = new SimpleStringProperty("");
  private final UnaryOperator<Filter> spelled;
  private final FilterHistory history;
  private final Supplier<Place> here;
  private final Runnable changed;
  private Filter chosen = Filter.ALL;
  private boolean setting;

  /**
   * @param spelled spells values as the collection does, so that what is typed can be seen in the
   *     sidebar and taken away there
   * @param nanoTime a clock, to tell when typing has paused for long
   * @param here how the paintings are looked at now
   * @param changed called when something else is asked for, but not by {@link #back} and {@link
   *     #forward}
   */
  GalleryFilter(
      UnaryOperator<Filter> spelled,
      Debounce typing,
      LongSupplier nanoTime,
      Supplier<Place> here,
      Runnable changed) {
    this.spelled = spelled;
    this.history = new FilterHistory(nanoTime);
    this.here = here;
    this.changed = changed;
    text.subscribe((before, now) -> {
      if (!setting) {
        typing.run(() -> changed(true));
      }
    });
  }

  private Asked asked() {
    return new Asked(chosen, text.get());
  }

  /** What was clicked and what was typed, together. */
  Filter wanted() {
    return chosen.and(typed());
  }

  private Filter typed() {
    return spelled.apply(Filter.parse(text.get()));
  }

  private void changed(boolean byTyping) {
    history.record(asked(), byTyping, here.get());
    changed.run();
  }

  private void set(Asked asked) {
    chosen = asked.chosen();
    setting = true;
    try {
      text.set(asked.typed());
    } finally {
      setting = false;
    }
  }

  /** Asks for a value, or no longer; one that was typed is taken out of the text. */
  void toggle(Facet facet, String value) {
    boolean on = !wanted().chosen(facet).contains(value);
    Filter typed = typed();
    boolean wasTyped = !on && typed.chosen(facet).contains(value);
    set(
        new Asked(
            chosen.with(facet, value, on),
            wasTyped ? typed.with(facet, value, false).toString() : text.get()));
    changed(false);
  }

  /** Asks for this in place of all that was chosen and typed. */
  void show(Filter filter) {
    set(new Asked(filter.with(TextQuery.NONE), filter.text().toString()));
    changed(false);
  }

  /** Takes out what keeps it from finding anything. */
  void relax(Relaxation relaxation) {
    Filter typed = typed();
    Filter relaxed = relaxation.relax(typed);
    set(
        new Asked(
            relaxation.relax(chosen), relaxed.equals(typed) ? text.get() : relaxed.toString()));
    changed(false);
  }

  /** Asks for what was asked for earlier; returns how it was looked at. */
  Optional<Place> back() {
    return shown(history.back(here.get()));
  }

  /** Asks again for what {@link #back} has left. */
  Optional<Place> forward() {
    return shown(history.forward(here.get()));
  }

  private Optional<Place> shown(Optional<Entry> entry) {
    entry.map(Entry::asked).ifPresent(this::set);
    return entry.map(Entry::place);
  }

  /** What people type. */
  StringProperty textProperty() {
    return text;
  }

  FilterHistory history() {
    return history;
  }
}
