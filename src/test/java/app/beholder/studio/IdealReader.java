package app.beholder.studio;

import app.beholder.model.Emotion;
import app.beholder.studio.comment.Candour;
import app.beholder.studio.comment.Hint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How often the best guess at an annotation's emotion is right, for somebody who knows the model,
 * but not what is peculiar to a painting. Words are taken to tell the subject and the language, and
 * of the emotion what their candour lets out; the mood is in the picture alone. Where words name
 * what goes with a mood, they tell a little more than is counted here.
 */
final class IdealReader {
  private static final int PAINTINGS = 300;

  /** Works of a kind with the annotations of one culture; probabilities are means over noise. */
  private record Cell(Subject subject, Mood mood, String culture, double weight, double[] p) {}

  private static final List<Cell> CELLS = cells();

  private IdealReader() {}

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    int all = Arrays.stream(Subject.values()).mapToInt(DrawnCollection::works).sum();
    for (Subject subject : Subject.values()) {
      double weight = (double) DrawnCollection.works(subject) / all / 15;
      for (Mood mood : Mood.values()) {
        for (String culture : EmotionModel.CULTURES) {
          cells.add(new Cell(subject, mood, culture, weight, mean(subject, mood, culture)));
        }
      }
    }
    return cells;
  }

  private static double[] mean(Subject subject, Mood mood, String culture) {
    Chance chance = new Chance(1).fork(subject.name()).fork(mood.name());
    double[] mean = new double[9];
    for (int k = 0; k < PAINTINGS; k++) {
      double[] noise = EmotionModel.noise(chance);
      add(mean, EmotionModel.probabilities(subject, mood, noise, culture), 1.0 / PAINTINGS);
    }
    return mean;
  }

  private static void add(double[] sum, double[] p, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * p[i];
    }
  }

  /** Of each emotion in the whole collection. */
  static double[] shares() {
    return known(cell -> "").values().iterator().next();
  }

  /** Right by the most frequent emotion alone. */
  static double constant() {
    return best(Emotion.ALL, shares());
  }

  /** Right by the picture, whoever looks at it. */
  static double picture() {
    return right(cell -> List.of(cell.subject(), cell.mood()), p -> best(Emotion.ALL, p));
  }

  /** Right by words of such candour, without the picture. */
  static double words(Candour candour) {
    return right(cell -> List.of(cell.subject(), cell.culture()), p -> best(candour, p));
  }

  /** Right by words of such candour beside the picture. */
  static double both(Candour candour) {
    return right(
        cell -> List.of(cell.subject(), cell.mood(), cell.culture()), p -> best(candour, p));
  }

  /** Over all words, as frank as they are. */
  static double overall(ToDoubleFunction<Candour> right) {
    double sum = 0;
    for (Candour candour : Candour.values()) {
      sum += EmotionModel.candour()[candour.ordinal()] / 100 * right.applyAsDouble(candour);
    }
    return sum;
  }

  private static double right(Function<Cell, Object> seen, ToDoubleFunction<double[]> best) {
    return known(seen).values().stream().mapToDouble(best).sum();
  }

  /** The joint shares of the emotions with each thing that can be seen. */
  private static Map<Object, double[]> known(Function<Cell, Object> seen) {
    return CELLS.stream()
        .collect(
            Collectors.toMap(
                seen,
                cell -> Arrays.stream(cell.p()).map(p -> p * cell.weight()).toArray(),
                (one, other) -> {
                  add(one, other, 1);
                  return one;
                },
                LinkedHashMap::new));
  }

  private static double best(Candour candour, double[] p) {
    return switch (candour) {
      case NAMED -> Arrays.stream(p).sum();
      case HINTED -> {
        Map<Hint, List<Emotion>> hints =
            Emotion.ALL.stream()
                .collect(
                    Collectors.groupingBy(
                        Hint::of, () -> new EnumMap<>(Hint.class), Collectors.toList()));
        yield hints.values().stream().mapToDouble(emotions -> best(emotions, p)).sum();
      }
      case UNSAID -> best(Emotion.ALL, p);
    };
  }

  private static double best(List<Emotion> among, double[] p) {
    return among.stream().mapToDouble(emotion -> p[emotion.ordinal()]).max().orElseThrow();
  }
}
