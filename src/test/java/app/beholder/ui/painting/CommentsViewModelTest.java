package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Filter;
import app.beholder.library.Span;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsViewModelTest {
  private final Paintings paintings = new Paintings();
  private final CommentsViewModel model =
      new CommentsViewModel(
          paintings.library, Paintings.jobs(new SameThreadJobRunner()), new DataNames());

  @BeforeEach
  void show() {
    model.show(paintings.library.columns(), paintings.threeCultures);
  }

  private List<String> shown() {
    return model.columnsProperty().get().stream()
        .map(c -> c.name() + " " + c.comments().size() + "/" + c.n())
        .toList();
  }

  @Test
  void eachCultureHasItsColumn() {
    assertEquals(List.of("English 6/6", "Arabic 2/2", "Chinese 5/5"), shown());
    assertTrue(
        model.columnsProperty().get().get(1).comments().stream()
            .map(Comment::text)
            .allMatch(Paintings.ARABIC::equals));
  }

  @Test
  void columnsHaveTheColorsOfTheChart() {
    EmotionsViewModel emotions =
        new EmotionsViewModel(Paintings.jobs(new SameThreadJobRunner()), new DataNames());
    emotions.show(paintings.library.columns(), paintings.manyCultures);
    model.show(paintings.library.columns(), paintings.manyCultures);
    assertEquals(
        emotions.culturesProperty().get().stream().map(c -> c.culture() + c.color()).toList(),
        model.columnsProperty().get().stream().map(c -> c.culture() + c.color()).toList());
  }

  @Test
  void countsEachEmotionOverAllCultures() {
    assertEquals(
        Map.of(
            Emotion.AWE,
            5,
            Emotion.SADNESS,
            2,
            Emotion.FEAR,
            1,
            Emotion.CONTENTMENT,
            4,
            Emotion.SOMETHING_ELSE,
            1),
        model.countsProperty().get());
  }

  @Test
  void theFilterLetsTheChosenEmotionsThroughInAllColumns() {
    model.choose(Emotion.CONTENTMENT, true);
    assertEquals(List.of("English 0/6", "Arabic 1/2", "Chinese 3/5"), shown());
    model.choose(Emotion.SADNESS, true);
    assertEquals(List.of("English 1/6", "Arabic 2/2", "Chinese 3/5"), shown());
    model.choose(Emotion.CONTENTMENT, false);
    assertEquals(List.of("English 1/6", "Arabic 1/2", "Chinese 0/5"), shown());
    model.chooseAll();
    assertEquals(List.of("English 6/6", "Arabic 2/2", "Chinese 5/5"), shown());
  }

  @Test
  void oneEmotionAloneTakesThePlaceOfTheOthers() {
    model.choose(Emotion.SADNESS, true);
    model.chooseOnly(Emotion.FEAR);
    assertEquals(Set.of(Emotion.FEAR), model.chosenProperty().get());
    assertEquals(List.of("English 1/6", "Arabic 0/2", "Chinese 0/5"), shown());
  }

  @Test
  void whereNobodyWroteItSaysSo() {
    model.show(paintings.library.columns(), paintings.silent);
    assertEquals(List.of(), shown());
    assertEquals("Nobody has written about this painting yet.", model.noticeProperty().get());
    model.show(paintings.library.columns(), paintings.lonely);
    assertEquals("", model.noticeProperty().get());
    assertEquals(List.of("English 1/1"), shown());
  }

  @Test
  void commentsThatCannotBeReadAreANoticeWithTheReason() {
    FailingLibrary failing =
        new FailingLibrary(paintings.library, "The disk is gone. Plug it in again.");
    CommentsViewModel broken =
        new CommentsViewModel(failing, Paintings.jobs(new SameThreadJobRunner()), new DataNames());
    broken.show(failing.columns(), paintings.threeCultures);
    assertEquals("The disk is gone. Plug it in again.", broken.noticeProperty().get());
    assertEquals(List.of(), broken.columnsProperty().get());
  }

  @Test
  void aBarChoosesItsEmotionAndItsCultureUntilAnotherChoice() {
    model.showBehind("chinese", Emotion.CONTENTMENT);
    assertEquals(
        Optional.of(new Behind("chinese", Emotion.CONTENTMENT)), model.behindProperty().get());
    assertEquals(List.of("English 0/6", "Arabic 1/2", "Chinese 3/5"), shown());
    model.choose(Emotion.AWE, true);
    assertEquals(Optional.empty(), model.behindProperty().get());
    model.showBehind("chinese", Emotion.CONTENTMENT);
    model.show(paintings.library.columns(), paintings.threeCultures);
    assertEquals(Optional.empty(), model.behindProperty().get(), "a bar belongs to its painting");
    assertEquals(Set.of(), model.chosenProperty().get());
  }

  @Test
  void whatTheSearchFindsIsMarkedAndStandsFirst() {
    int painting = paintings.library.painting("Realism", "a_b");
    for (String words : List.of("A road", "A river", "No", "The river")) {
      paintings.library.annotation(painting, "english", Emotion.AWE, "train", words);
    }
    model.begin(Filter.parse("river").text());
    model.show(paintings.library.columns(), painting);
    CommentColumn column = model.columnsProperty().get().getFirst();
    assertEquals(
        List.of("A river", "The river", "A road", "No"),
        column.comments().stream().map(Comment::text).toList());
    assertEquals(2, column.found());
    assertEquals(List.of(new Span(4, 9)), column.comments().get(1).marks());
    model.begin(Filter.ALL.text());
    model.show(paintings.library.columns(), painting);
    assertEquals(0, model.columnsProperty().get().getFirst().found());
  }
}
