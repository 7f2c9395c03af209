package app.beholder.ui.palette;

import app.beholder.ui.common.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the palette offers for what is typed. All typed words must occur; whole words stand before
 * beginnings of words, these before middles, and among equals what was chosen last comes first.
 * Looking through 5,000 entries takes one to three milliseconds, so it is done at once: Enter
 * always means what is seen.
 */
public final class PaletteViewModel {
  private static final int REMEMBERED = 8;

  private final Supplier<List<PaletteEntry>> entries;
  private final Runnable close;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PaletteMatch> shown = FXCollections.observableArrayList();
  private final ObservableList<PaletteMatch> readOnlyShown =
      FXCollections.unmodifiableObservableList(shown);
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);

  /** Ids of the entries that were chosen last, the newest first. */
  private final List<String> chosen = new ArrayList<>();

  private List<Candidate> candidates = List.of();

  /**
   * @param entries all that there is to choose from now, in the order in which it is shown while
   *     nothing is typed
   * @param close takes the palette away
   */
  public PaletteViewModel(Supplier<List<PaletteEntry>> entries, Runnable close) {
    this.entries = entries;
    this.close = close;
    typed.subscribe((before, now) -> find());
  }

  /** Begins anew, with what there is to choose from now. */
  public void open() {
    candidates = candidates(entries.get());
    if (typed.get().isEmpty()) {
      find();
    } else {
      typed.set("");
    }
  }

  /** Most entries are those of the last time; their words were folded then. */
  private List<Candidate> candidates(List<PaletteEntry> all) {
    Map<String, FoldedText> known = HashMap.newHashMap(candidates.size());
    candidates.forEach(candidate -> known.put(candidate.entry().words(), candidate.words()));
    Map<String, FoldedText> groups = new HashMap<>();
    List<Candidate> made = new ArrayList<>(all.size());
    for (PaletteEntry entry : all) {
      FoldedText words = known.computeIfAbsent(entry.words(), FoldedText::of);
      FoldedText group = groups.computeIfAbsent(entry.group() + " " + entry.kind(), FoldedText::of);
      made.add(new Candidate(entry, made.size(), words, group));
    }
    return made;
  }

  private record Ranked(Candidate candidate, int distance, int recency) {}

  private void find() {
    List<String> words = FoldedText.words(typed.get());
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int distance = candidate.distance(words);
      if (distance != Candidate.NO_MATCH) {
        ranked.add(new Ranked(candidate, distance, recency(candidate.entry())));
      }
    }
    ranked.sort(
        Comparator.comparingInt(Ranked::distance)
            .thenComparingInt(Ranked::recency)
            .thenComparingInt(match -> match.candidate().order()));
    shown.setAll(
        ranked.stream().map(match -> new PaletteMatch(match.candidate().entry(), words)).toList());
    selected.set(shown.isEmpty() ? -1 : 0);
  }

  private int recency(PaletteEntry entry) {
    int place = chosen.indexOf(entry.id());
    return place < 0 ? chosen.size() : place;
  }

  /** Moves the selection, not beyond the ends of the list. */
  public void move(int by) {
    if (!shown.isEmpty()) {
      selected.set(Math.clamp((long) selected.get() + by, 0, shown.size() - 1));
    }
  }

  /** Does what is selected, if anything is; the palette goes first. */
  public void choose() {
    if (selected.get() >= 0) {
      PaletteEntry entry = shown.get(selected.get()).entry();
      chosen.remove(entry.id());
      chosen.addFirst(entry.id());
      if (chosen.size() > REMEMBERED) {
        chosen.removeLast();
      }
      close.run();
      entry.action().run();
    }
  }

  /** Selects an entry and does what it says. */
  void choose(PaletteMatch match) {
    selected.set(shown.indexOf(match));
    choose();
  }

  void close() {
    close.run();
  }

  /** What people type. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** What fits to what was typed, the best first. */
  ObservableList<PaletteMatch> shown() {
    return readOnlyShown;
  }

  /** The place of the selected entry in {@link #shown}; -1 where nothing fits. */
  ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }
}
