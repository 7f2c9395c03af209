package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeRuns;
import app.beholder.library.Filter;
import app.beholder.library.Run;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import app.beholder.ui.painting.Predicted.Line;
import app.beholder.ui.painting.Predicted.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionsTest {
  private static final double ABOUT = 1e-6;

  private final Paintings paintings = new Paintings();
  private final PaintingViewModel model = paintings.model();

  private Predicted shown(int position) {
    model.show(paintings.all(), position, Filter.ALL);
    return model.predictions().predictedProperty().get().orElseThrow();
  }

  private static Prediction sure(Emotion emotion, float probability) {
    float[] nine = new float[Emotion.ALL.size()];
    nine[emotion.ordinal()] = probability;
    nine[Emotion.SOMETHING_ELSE.ordinal()] = 1 - probability;
    return Prediction.of(nine);
  }

  @Test
  void withoutARunNothingIsSaid() {
    model.show(paintings.all(), 0, Filter.ALL);
    assertTrue(model.predictions().predictedProperty().get().isEmpty());
  }

  @Test
  void anImageModelSpeaksOfThePaintingItself() {
    Run run =
        paintings
            .library
            .runs()
            .add(
                FakeRuns.model("eye", Task.IMAGE),
                Map.of(paintings.threeCultures, sure(Emotion.AWE, 0.75f)));
    Predicted predicted = shown(0);
    assertEquals(run, predicted.run());
    Line line = predicted.lines().getFirst();
    assertEquals("", line.culture());
    assertEquals(new Share(Emotion.AWE, 0.75), line.shares().getFirst());
    assertEquals(Emotion.ALL.size(), line.shares().size());
    assertEquals(List.of(), shown(2).lines(), "of this one it has nothing to say");
  }

  @Test
  void thePaintingFollowsTheShownRun() {
    Map<Integer, Prediction> guess = Map.of(paintings.threeCultures, sure(Emotion.AWE, 0.75f));
    Run old = paintings.library.runs().add(FakeRuns.model("old", Task.IMAGE), guess);
    assertEquals(old, shown(0).run());
    List<Optional<Run>> seen = new ArrayList<>();
    model
        .predictions()
        .predictedProperty()
        .subscribe((before, now) -> seen.add(now.map(Predicted::run)));
    Run next = paintings.library.runs().add(FakeRuns.model("new", Task.IMAGE), guess);
    model.refresh();
    assertEquals(List.of(Optional.of(next)), seen, "without an empty screen between the two");
    model.next();
    assertEquals(
        List.of(Optional.of(next), Optional.empty(), Optional.of(next)),
        seen,
        "what is guessed of one painting never stands under another");
    paintings.library.runs().remove(old.id());
    paintings.library.runs().remove(next.id());
    model.refresh();
    assertEquals(Optional.empty(), seen.getLast());
  }

  @Test
  void whatIsWrittenMeanwhileIsShownToo() {
    model.show(paintings.all(), 2, Filter.ALL);
    assertEquals(List.of(), model.comments().columnsProperty().get());
    paintings.library.annotation(paintings.silent, "english", Emotion.AWE, "train", "Quiet");
    model.refresh();
    assertEquals(1, model.comments().columnsProperty().get().size());
    assertEquals(1, model.emotions().culturesProperty().get().size());
    List<CommentColumn> read = model.comments().columnsProperty().get();
    model.refresh();
    assertSame(read, model.comments().columnsProperty().get(), "nothing new, nothing moves");
  }

  @Test
  void aTextModelGivesTheMeanOverEachCulturesCommentsThatItRead() {
    Map<Integer, Prediction> predictions = new HashMap<>();
    int[] numbers = paintings.library.columns().annotationsOf(paintings.threeCultures);
    int english = 0;
    for (Annotation annotation : paintings.library.annotations(numbers)) {
      if (annotation.culture().equals("english") && english++ < 4) {
        predictions.put(annotation.number(), sure(Emotion.FEAR, english % 2 == 0 ? 1 : 0.5f));
      } else if (annotation.culture().equals("arabic")) {
        predictions.put(annotation.number(), sure(Emotion.AWE, 1));
      }
    }
    paintings.library.runs().add(FakeRuns.model("reader", Task.TEXT), predictions);
    List<Line> lines = shown(0).lines();
    assertEquals(List.of("english", "arabic"), lines.stream().map(Line::culture).toList());
    assertEquals(4, lines.getFirst().n());
    assertEquals(Emotion.FEAR, lines.getFirst().shares().getFirst().emotion());
    assertEquals(0.75, lines.getFirst().shares().getFirst().share(), ABOUT);
    assertEquals("Arabic", lines.get(1).name());
  }

  @Test
  void yesAndNoOfASigmoidBecomeShares() {
    float[] nine = new float[Emotion.ALL.size()];
    nine[Emotion.AWE.ordinal()] = 0.9f;
    nine[Emotion.FEAR.ordinal()] = 0.3f;
    paintings
        .library
        .runs()
        .add(
            FakeRuns.model("labels", Task.IMAGE),
            Map.of(paintings.threeCultures, Prediction.of(nine)));
    assertEquals(0.75, shown(0).lines().getFirst().shares().getFirst().share(), ABOUT);
  }
}
