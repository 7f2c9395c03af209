package app.beholder.ui.painting;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Columns;
import app.beholder.model.Distribution;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The emotions that each culture felt about the painting, which of the cultures have bars in the
 * chart, and how far they lie apart.
 */
final class EmotionsViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(EmotionsViewModel.class);

  /** More bars side by side cannot be told apart; further cultures are chosen in the legend. */
  static final int BARS_AT_FIRST = 6;

  private final DataNames names;
  private final LatestJob<Disagreement> comparing;
  private final ReadOnlyObjectWrapper<List<CultureEmotions>> cultures =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Set<String>> charted = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Optional<Disagreement>> disagreement =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty table = new SimpleBooleanProperty(false);

  EmotionsViewModel(FxJobs jobs, DataNames names) {
    this.names = names;
    this.comparing =
        jobs.latest(
            Lane.INTERACTIVE,
            found -> disagreement.set(Optional.of(found)),
            cause -> LOG.error("The cultures cannot be compared", cause));
  }

  /** The cultures that wrote about the painting, in the order of the library. */
  ReadOnlyObjectProperty<List<CultureEmotions>> culturesProperty() {
    return cultures.getReadOnlyProperty();
  }

  /** The cultures with bars in the chart. */
  ReadOnlyObjectProperty<Set<String>> chartedProperty() {
    return charted.getReadOnlyProperty();
  }

  /** Empty until it is reckoned, and where fewer than two cultures have enough evidence. */
  ReadOnlyObjectProperty<Optional<Disagreement>> disagreementProperty() {
    return disagreement.getReadOnlyProperty();
  }

  /** Whether the counts stand as a table in place of the chart. */
  BooleanProperty tableProperty() {
    return table;
  }

  void show(Columns columns, int painting) {
    Map<String, Distribution> byCulture = columns.emotionsOf(painting);
    Map<String, Integer> colors = CultureColors.of(columns, painting);
    List<CultureEmotions> shown = new ArrayList<>();
    byCulture.forEach((culture, felt) ->
        shown.add(
            new CultureEmotions(
                culture, names.culture(culture), colors.getOrDefault(culture, 0), felt)));
    charted.set(largest(shown));
    disagreement.set(Optional.empty());
    cultures.set(List.copyOf(shown));
    compare(shown.stream().filter(CultureEmotions::isEnough).toList());
  }

  /** With many annotations what chance gives takes some milliseconds. */
  private void compare(List<CultureEmotions> enough) {
    if (enough.size() < 2) {
      comparing.cancel();
    } else {
      comparing.start(monitor -> Disagreement.of(enough));
    }
  }

  private static Set<String> largest(List<CultureEmotions> shown) {
    return shown.stream()
        .filter(CultureEmotions::isEnough)
        .sorted(Comparator.comparingInt((CultureEmotions c) -> c.distribution().n()).reversed())
        .limit(BARS_AT_FIRST)
        .map(CultureEmotions::culture)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Gives a culture bars, or takes them away. */
  void chart(String culture, boolean on) {
    Set<String> changed = new LinkedHashSet<>(charted.get());
    if (on ? changed.add(culture) : changed.remove(culture)) {
      charted.set(Set.copyOf(changed));
    }
  }
}
