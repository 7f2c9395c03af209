package app.beholder.ml.evaluation;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.MatchingAnnotations;
import app.beholder.library.Probabilities;
import app.beholder.library.Run;
import app.beholder.library.Selection;
import app.beholder.model.Prediction;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes once over the annotations that pass a filter, painting after painting. */
final class Comparing {
  private static final int PAINTINGS_BETWEEN_REPORTS = 1000;

  private static final Comparator<CultureEvaluation> WORST_FIRST =
      Comparator.comparing((CultureEvaluation culture) -> !culture.isEnough())
          .thenComparingDouble(CultureEvaluation::macroF1)
          .thenComparing(CultureEvaluation::culture);

  private final Library library;
  private final Run run;
  private final Filter filter;

  Comparing(Library library, Run run, Filter filter) {
    this.library = library;
    this.run = run;
    this.filter = filter;
  }

  Evaluation run(Monitor monitor) throws LibraryException, CancelledException {
    BitSet textMatches = library.text().matching(filter.text(), monitor);
    Columns columns = library.columnsWith(run);
    int[] paintings = Selection.of(columns, filter, textMatches).paintings();
    MatchingAnnotations matching = MatchingAnnotations.of(columns, filter, textMatches);
    List<String> cultures = columns.values(Facet.CULTURE);
    Tallies tallies = new Tallies(cultures.size());
    Predictions predictions =
        new Predictions(library.runs().probabilities(run), run.model().task().isOfPaintings());
    MatchingAnnotations.Numbers numbers = matching.of(paintings);
    monitor.step("Comparing with what people felt");
    for (int i = 0; i < paintings.length; i++) {
      if (i % PAINTINGS_BETWEEN_REPORTS == 0) {
        monitor.throwIfCancelled();
        monitor.progress(i, paintings.length);
      }
      for (int place = numbers.first()[i]; place < numbers.first()[i + 1]; place++) {
        int annotation = numbers.annotations()[place];
        tallies.add(columns, annotation, predictions.of(paintings[i], annotation));
      }
      tallies.endPainting();
    }
    return new Evaluation(
        run,
        filter.spelledAs(columns).toString(),
        tallies.evaluations(cultures).sorted(WORST_FIRST).toList(),
        tallies.all());
  }

  /** What a run says of an annotation: its own prediction, or that of its painting. */
  private record Predictions(Probabilities probabilities, boolean ofPaintings) {
    Optional<Prediction> of(int painting, int annotation) {
      return probabilities.of(ofPaintings ? painting : annotation);
    }
  }

  /** One tally for each culture, and one for all of them together. */
  private static final class Tallies {
    private final CultureTally all = new CultureTally();
    private final List<CultureTally> cultures;

    Tallies(int count) {
      cultures = Stream.generate(CultureTally::new).limit(count).toList();
    }

    void add(Columns columns, int annotation, Optional<Prediction> predicted) {
      if (predicted.isPresent()) {
        cultures
            .get(columns.cultureOf(annotation))
            .add(columns.emotionOf(annotation), predicted.get());
        all.add(columns.emotionOf(annotation), predicted.get());
      }
    }

    void endPainting() {
      cultures.forEach(CultureTally::endPainting);
      all.endPainting();
    }

    Stream<CultureEvaluation> evaluations(List<String> names) {
      return IntStream.range(0, cultures.size())
          .filter(culture -> !cultures.get(culture).isEmpty())
          .mapToObj(culture -> cultures.get(culture).evaluation(names.get(culture)));
    }

    Optional<CultureEvaluation> all() {
      return all.isEmpty() ? Optional.empty() : Optional.of(all.evaluation(""));
    }
  }
}
