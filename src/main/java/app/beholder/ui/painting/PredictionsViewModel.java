package app.beholder.ui.painting;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Probabilities;
import app.beholder.library.Run;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.painting.Predicted.Line;
import app.beholder.ui.painting.Predicted.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the run that screens show predicts for the painting: of the picture, or the mean over each
 * culture's comments. For the FX thread.
 */
final class PredictionsViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(PredictionsViewModel.class);

  private final Library library;
  private final DataNames names;
  private final LatestJob<Optional<Predicted>> reading;
  private final ReadOnlyObjectWrapper<Optional<Predicted>> predicted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int shown = -1;

  PredictionsViewModel(Library library, FxJobs jobs, DataNames names) {
    this.library = library;
    this.names = names;
    reading =
        jobs.latest(
            Lane.INTERACTIVE,
            predicted::set,
            cause -> {
              LOG.warn("The predictions for the painting cannot be read", cause);
              predicted.set(Optional.empty());
            });
  }

  /** Empty where no run is shown, or until it is read. */
  ReadOnlyObjectProperty<Optional<Predicted>> predictedProperty() {
    return predicted.getReadOnlyProperty();
  }

  void show(Columns columns, int painting) {
    reading.cancel();
    Optional<Run> run = columns.run();
    if (painting != shown || run.isEmpty()) {
      predicted.set(Optional.empty());
    }
    shown = painting;
    run.ifPresent(now ->
        reading.start(monitor -> Optional.of(new Predicted(now, lines(now, columns, painting)))));
  }

  private List<Line> lines(Run run, Columns columns, int painting) throws LibraryException {
    Probabilities probabilities = library.runs().probabilities(run);
    return run.model().task().isOfPaintings()
        ? probabilities.of(painting).stream().map(PredictionsViewModel::ofPicture).toList()
        : ofComments(probabilities, columns, painting);
  }

  private static Line ofPicture(Prediction prediction) {
    return new Line("", "", 0, Sums.of(prediction).shares());
  }

  private List<Line> ofComments(Probabilities probabilities, Columns columns, int painting)
      throws LibraryException {
    Map<String, Sums> byCulture = new LinkedHashMap<>();
    for (Annotation annotation : library.annotations(columns.annotationsOf(painting))) {
      probabilities
          .of(annotation.number())
          .ifPresent(prediction ->
              byCulture
                  .computeIfAbsent(annotation.culture(), culture -> new Sums())
                  .add(prediction));
    }
    List<Line> lines = new ArrayList<>();
    byCulture.forEach((culture, sums) ->
        lines.add(new Line(culture, names.culture(culture), sums.n, sums.shares())));
    return lines;
  }

  /** Shares of several predictions, added up. */
  private static final class Sums {
    private final double[] sums = new double[Emotion.ALL.size()];
    private int n;

    static Sums of(Prediction prediction) {
      Sums sums = new Sums();
      sums.add(prediction);
      return sums;
    }

    void add(Prediction prediction) {
      n++;
      for (Emotion emotion : Emotion.ALL) {
        sums[emotion.ordinal()] += prediction.share(emotion);
      }
    }

    List<Share> shares() {
      return Emotion.ALL.stream()
          .map(emotion -> new Share(emotion, sums[emotion.ordinal()] / n))
          .sorted(Comparator.comparingDouble(Share::share).reversed())
          .toList();
    }
  }
}
