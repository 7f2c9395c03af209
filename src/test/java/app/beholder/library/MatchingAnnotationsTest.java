package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.library.MatchingAnnotations.Numbers;
import app.beholder.model.Annotation;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingAnnotationsTest {
  private final FakeLibrary library = FakeLibrary.small();
  private final Columns columns = library.columns();

  /** The small library's annotations as the filter itself judges them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "culture:Arabic",
        "emotion:awe emotion:fear culture:chinese culture:english",
        "style:Impressionism emotion:contentment",
        "artist:\"claude monet\" split:train",
        "calm",
        "calm split:test",
        "style:Ukiyo_e culture:french",
        "culture:french",
        "submarine"
      })
  void areThoseThatPass(String written) throws Exception {
    Filter filter = Filter.parse(written).spelledAs(columns);
    BitSet text =
        filter.text().isEmpty() ? null : library.text().search(filter.text(), 0).annotations();
    Selection selection = Selection.of(columns, filter, text);
    MatchingAnnotations matching = MatchingAnnotations.of(columns, Filter.parse(written), text);
    Numbers numbers = matching.of(selection.paintings());
    assertEquals(selection.annotations(), numbers.annotations().length);
    assertEquals(expected(filter, text), boxed(numbers.annotations()));
    for (int i = 0; i < selection.paintings().length; i++) {
      int painting = selection.paintings()[i];
      assertEquals(numbers.first()[i + 1] - numbers.first()[i], matching.count(painting));
    }
  }

  private Set<Integer> expected(Filter filter, @Nullable BitSet text) {
    return library.all().stream()
        .filter(a -> passes(filter, a))
        .map(Annotation::number)
        .filter(n -> text == null || text.get(n))
        .collect(Collectors.toSet());
  }

  private boolean passes(Filter filter, Annotation annotation) {
    return filter.accepts(columns, annotation);
  }

  private static Set<Integer> boxed(int[] numbers) {
    return Arrays.stream(numbers).boxed().collect(Collectors.toSet());
  }

  @Test
  void standInTheOrderOfThePaintings() {
    MatchingAnnotations all = MatchingAnnotations.of(columns, Filter.ALL, null);
    Numbers numbers = all.of(new int[] {4, 0, 3});
    assertArrayEquals(new int[] {8, 9, 0, 1, 2, 6, 7}, numbers.annotations());
    assertArrayEquals(new int[] {0, 2, 5, 7}, numbers.first());
    assertEquals(
        List.of(0, 0, 1, 1, 1, 2, 2),
        IntStream.range(0, 7).map(numbers::paintingOf).boxed().toList());
  }

  @Test
  void ofNoPaintingsAreNone() {
    Numbers none = MatchingAnnotations.of(columns, Filter.ALL, null).of(new int[0]);
    assertEquals(0, none.annotations().length);
  }

  @Test
  void thatTheCollectionDoesNotHaveYetAreLeftOut() {
    BitSet beyond = new BitSet();
    beyond.set(1);
    beyond.set(5000);
    Numbers numbers = MatchingAnnotations.of(columns, Filter.parse("x"), beyond).of(new int[] {0});
    assertArrayEquals(new int[] {1}, numbers.annotations());
  }
}
