package app.beholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmotionTest {

  @Test
  void standInTheOrderOfTheDataSets() {
    assertEquals(
        List.of(
            "amusement",
            "awe",
            "contentment",
            "excitement",
            "anger",
            "disgust",
            "fear",
            "sadness",
            "something else"),
        Emotion.ALL.stream().map(Emotion::label).toList());
  }

  @ParameterizedTest
  @EnumSource
  void areReadFromTheirLabels(Emotion emotion) {
    assertEquals(Optional.of(emotion), Emotion.ofLabel(emotion.label()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other",
        " Other ",
        "Something Else",
        "something_else",
        "something-else",
        "ｓomething else"
      })
  void otherMeansSomethingElse(String label) {
    assertEquals(Optional.of(Emotion.SOMETHING_ELSE), Emotion.ofLabel(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "joy", "aw", "awe.", "7", "fear,sadness"})
  void anythingElseIsUnknown(String label) {
    assertEquals(Optional.empty(), Emotion.ofLabel(label));
  }
}
