package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The sea is calm|false",
        "البحر هادئ|true",
        "海很平静|false",
        "Like العربية in English|false",
        "اللوحة Mona Lisa|true",
        "\"12, البحر\"|true",
        "😊 البحر|true",
        "123 ...|false",
        "''|false"
      })
  void theFirstLetterDecides(String comment, boolean rightToLeft) {
    assertEquals(rightToLeft, CommentText.isRightToLeft(comment));
  }
}
