package app.beholder.library.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sea|sea|0-1 1-2 2-3",
        "a\u0301b|áb|0-2 2-3",
        "ﬁn|fin|0-1 0-1 1-2",
        "هٰذ|هذ|0-2 2-3",
        "ㄱㅏ星|가星|0-2 2-3",
        "٪½|٪1⁄2|0-1 1-2 1-2 1-2",
      })
  void knowsWhereEachCharacterCameFrom(String text, String plain, String parts) {
    PlainText made = PlainText.of(text);
    assertEquals(plain, made.plain());
    assertEquals(
        parts,
        IntStream.range(0, plain.length())
            .mapToObj(place -> made.startOf(place) + "-" + made.endOf(place))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void partByPartIsAsTheWhole() {
    Random random = new Random(11);
    for (int n = 0; n < 20_000; n++) {
      String text = MixedTexts.text(random, n % 9);
      PlainText made = PlainText.of(text);
      assertEquals(Spelling.plain(text), made.plain());
      int before = 0;
      for (int place = 0; place < made.plain().length(); place++) {
        assertTrue(made.startOf(place) >= before && made.endOf(place) > made.startOf(place), text);
        assertTrue(made.endOf(place) <= text.length(), text);
        before = made.startOf(place);
      }
    }
  }
}
