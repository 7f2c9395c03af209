package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Selection;
import app.beholder.model.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One facet in the sidebar: its values with live counts, and which of them are chosen. */
final class FacetViewModel {
  /** How many values are shown until people ask for all. */
  static final int FEW = 7;

  private final Facet facet;
  private final FacetNames names;
  private final Consumer<String> toggle;
  private final ObservableList<FacetValue> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(0);
  private final Fold fold;
  private final BooleanProperty showAll = new SimpleBooleanProperty(false);
  private final StringProperty search = new SimpleStringProperty("");
  private List<FacetValue> every = List.of();
  private List<FacetValue> values = List.of();

  /**
   * @param toggle chooses a value, or no longer
   */
  FacetViewModel(Facet facet, FacetNames names, Consumer<String> toggle) {
    this.facet = facet;
    this.names = names;
    this.toggle = toggle;
    fold = new Fold(facet.word(), names.facet(facet), isLessUsed());
    search.subscribe(this::showMatching);
    showAll.subscribe(this::showMatching);
  }

  /** Takes over what a filter let through. */
  void update(Ranking ranking, Filter filter, Selection selection) {
    int[] counts = selection.counts().getOrDefault(facet, new int[0]);
    List<String> known = ranking.columns().values(facet);
    List<FacetValue> updated = new ArrayList<>();
    for (int code : ranking.codes(facet)) {
      String value = known.get(code);
      boolean isChosen = filter.chosen(facet).contains(value);
      updated.add(value(value, counts[code], isChosen));
    }
    filter.chosen(facet).stream()
        .filter(value -> !known.contains(value))
        .forEach(value -> updated.add(value(value, 0, true)));
    every = List.copyOf(updated);
    values = isLong() ? chosenFirst(updated) : updated;
    all.set(ranking.codes(facet).size());
    fold.update(filter.chosen(facet).size(), all.get() > 1);
    showMatching();
  }

  private FacetValue value(String value, int count, boolean isChosen) {
    Optional<Emotion> emotion = FacetChoice.emotion(facet, value);
    return new FacetValue(value, names.value(facet, value), count, isChosen, emotion);
  }

  /** Of thousands of values only those that lead anywhere are worth their place. */
  private static List<FacetValue> chosenFirst(List<FacetValue> all) {
    List<FacetValue> sorted = new ArrayList<>(all.stream().filter(FacetValue::chosen).toList());
    all.stream().filter(value -> !value.chosen() && value.count() > 0).forEach(sorted::add);
    return sorted;
  }

  private void showMatching() {
    String wanted = search.get().strip().toLowerCase(Locale.ROOT);
    List<FacetValue> matching =
        values.stream()
            .filter(value -> value.label().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    boolean cut = !isLong() && hasMore() && !showAll.get();
    shown.setAll(cut ? few(matching) : matching);
  }

  /** The first values; chosen ones beyond them stay in sight. */
  private static List<FacetValue> few(List<FacetValue> matching) {
    List<FacetValue> few = new ArrayList<>(matching.subList(0, Math.min(FEW, matching.size())));
    matching.stream().skip(FEW).filter(FacetValue::chosen).forEach(few::add);
    return few;
  }

  /** All values, also those that lead nowhere now. */
  List<FacetChoice> choices() {
    return every.stream()
        .map(value ->
            new FacetChoice(
                facet,
                value.value(),
                names.facet(facet),
                value.label(),
                value.count(),
                value.chosen()))
        .toList();
  }

  void toggle(FacetValue value) {
    toggle.accept(value.value());
  }

  /** Its heading. */
  Fold fold() {
    return fold;
  }

  /** The culture whose annotations are counted, for people. */
  String cultureName() {
    return names.culture(facet);
  }

  private boolean isLessUsed() {
    return switch (facet.kind()) {
      case STYLE, ARTIST, CULTURE, EMOTION -> false;
      case GENRE,
          PERIOD,
          SPLIT,
          PICTURE,
          ANNOTATIONS,
          PREDICTED,
          PREDICTION,
          CONFIDENCE,
          RIGHT_MODELS ->
          true;
    };
  }

  /**
   * Whether it may have thousands of values, and so wants a search field and a list that scrolls.
   */
  boolean isLong() {
    return facet.kind() == Facet.Kind.ARTIST;
  }

  /** Whether there are so many values that only the first are shown unless people ask. */
  boolean hasMore() {
    return !facet.isOrdered() && !isLong() && values.size() > FEW + 1;
  }

  ObservableList<FacetValue> shown() {
    return shown;
  }

  /** How many values the library has, whatever the filter. */
  ReadOnlyIntegerProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  BooleanProperty showAllProperty() {
    return showAll;
  }

  StringProperty searchProperty() {
    return search;
  }
}
