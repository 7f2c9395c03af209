package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Run;
import app.beholder.library.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The facets in the sidebar: those that every collection has, under one heading those that say how
 * many annotations of each culture a painting has, and those of the run that is shown.
 */
final class FacetsViewModel {
  private final FacetNames names;
  private final BiConsumer<Facet, String> toggle;
  private final List<FacetViewModel> ofAll;
  private final ObservableList<FacetViewModel> ofCultures = FXCollections.observableArrayList();
  private final Fold cultures;
  private final List<FacetViewModel> ofRun;
  private final ReadOnlyObjectWrapper<Optional<Run>> run =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param toggle chooses a value of a facet, or no longer
   */
  FacetsViewModel(FacetNames names, BiConsumer<Facet, String> toggle) {
    this.names = names;
    this.toggle = toggle;
    ofAll = Facet.OF_ALL_COLLECTIONS.stream().map(this::model).toList();
    ofRun =
        Stream.of(Facet.PREDICTED, Facet.PREDICTION, Facet.CONFIDENCE, Facet.RIGHT_MODELS)
            .map(this::model)
            .toList();
    cultures = new Fold("annotations", names.annotationsPerCulture(), true);
  }

  private FacetViewModel model(Facet facet) {
    return new FacetViewModel(facet, names, value -> toggle.accept(facet, value));
  }

  /** Takes over what a filter let through. */
  void update(Ranking ranking, Filter filter, Selection selection) {
    ofAll.forEach(facet -> facet.update(ranking, filter, selection));
    keepCultures(
        ranking.columns().facets().stream()
            .filter(facet -> facet.kind() == Facet.Kind.ANNOTATIONS)
            .toList());
    ofCultures.forEach(facet -> facet.update(ranking, filter, selection));
    cultures.update(
        ofCultures.stream().mapToInt(facet -> facet.fold().chosenProperty().get()).sum(),
        ofCultures.stream().anyMatch(facet -> facet.fold().availableProperty().get()));
    ofRun.forEach(facet -> facet.update(ranking, filter, selection));
    run.set(ranking.columns().run());
  }

  /** Cultures are only ever added to a library. */
  private void keepCultures(List<Facet> facets) {
    List<FacetViewModel> added = new ArrayList<>();
    facets.stream().skip(ofCultures.size()).forEach(facet -> added.add(model(facet)));
    ofCultures.addAll(added);
  }

  /** All values of all facets, also those that lead nowhere now. */
  List<FacetChoice> choices() {
    return Stream.of(ofAll, ofCultures, ofRun)
        .flatMap(List::stream)
        .flatMap(facet -> facet.choices().stream())
        .toList();
  }

  /** The facets that every collection has. */
  List<FacetViewModel> ofAll() {
    return ofAll;
  }

  /** Annotations per culture: a facet for each. */
  ObservableList<FacetViewModel> ofCultures() {
    return ofCultures;
  }

  /** What the shown run predicts; folded away where none is shown. */
  List<FacetViewModel> ofRun() {
    return ofRun;
  }

  /** The run that is shown, which is named above {@link #ofRun}. */
  ReadOnlyObjectProperty<Optional<Run>> runProperty() {
    return run.getReadOnlyProperty();
  }

  BooleanBinding runIsShown() {
    return Bindings.createBooleanBinding(() -> run.get().isPresent(), run);
  }

  /** The heading above {@link #ofCultures}. */
  Fold culturesFold() {
    return cultures;
  }
}
