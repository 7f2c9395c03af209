package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelaxationTest {
  private final Columns small = FakeLibrary.small().columns();

  private static Relaxation without(int paintings, Facet... facets) {
    return new Relaxation(List.of(facets), false, paintings);
  }

  private List<Relaxation> relaxations(String written) {
    Filter filter = Filter.parse(written);
    BitSet firstComment = new BitSet();
    firstComment.set(0);
    return Relaxation.of(small, filter, filter.text().isEmpty() ? null : firstComment);
  }

  @Test
  void onePartIsEnoughWhereOneKeepsEverythingOut() {
    assertEquals(
        List.of(without(2, Facet.STYLE), without(2, Facet.CULTURE)),
        relaxations("style:Ukiyo_e culture:Arabic"));
    assertEquals(List.of(without(6, Facet.STYLE)), relaxations("style:Vorticism"));
    assertEquals(
        List.of(new Relaxation(List.of(), true, 2), without(1, Facet.STYLE)),
        relaxations("style:Ukiyo_e calm"));
    assertEquals(
        List.of(without(3, Facet.EMOTION)), relaxations("style:Impressionism emotion:anger"));
    Facet klingon = Facet.annotations("klingon");
    assertEquals(List.of(without(6, klingon)), relaxations("annotations-klingon:5-9"));
  }

  @Test
  void elseItTakesPairs() {
    assertEquals(
        List.of(without(2, Facet.STYLE, Facet.EMOTION), without(2, Facet.CULTURE, Facet.EMOTION)),
        relaxations("style:Ukiyo_e culture:arabic emotion:anger"));
    assertEquals(
        List.of(
            new Relaxation(List.of(Facet.CULTURE), true, 2),
            new Relaxation(List.of(Facet.STYLE), true, 2),
            without(1, Facet.STYLE, Facet.CULTURE)),
        relaxations("style:Ukiyo_e culture:arabic calm").stream()
            .sorted(Comparator.comparing(relaxation -> relaxation.facets().toString()))
            .sorted(Comparator.comparing(relaxation -> -relaxation.paintings()))
            .toList());
  }

  @Test
  void whatFindsSomethingNeedsNoRelaxing() {
    assertEquals(List.of(), relaxations(""));
    assertEquals(List.of(), relaxations("style:Impressionism calm"));
    Columns empty = new FakeLibrary().columns();
    assertEquals(List.of(), Relaxation.of(empty, Filter.parse("style:A"), null));
  }

  @Test
  void takesPartsOutOfAFilter() {
    Filter filter = Filter.parse("style:A style:B culture:arabic annotations-arabic:10+ sea");
    assertEquals(
        Filter.parse("culture:arabic sea"),
        without(1, Facet.STYLE, Facet.annotations("arabic")).relax(filter));
    assertEquals(
        Filter.parse("style:A style:B annotations-arabic:10+"),
        new Relaxation(List.of(Facet.CULTURE), true, 1).relax(filter));
  }

  /** Against the plainest reference there is: take out every set of parts, and count. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void countsLikeTheReference(int seed) {
    Random random = new Random(seed);
    int relaxed = 0;
    for (int round = 0; round < 60; round++) {
      Columns columns = SelectionTest.library(random).columns();
      Filter filter = SelectionTest.filter(random, columns);
      BitSet text = random.nextBoolean() ? null : new BitSet();
      if (text != null) {
        filter = filter.with(Filter.parse("sea").text());
        IntStream.range(0, columns.size()).filter(n -> random.nextInt(9) == 0).forEach(text::set);
      }
      List<Relaxation> found = Relaxation.of(columns, filter, text);
      assertEquals(reference(columns, filter, text), Set.copyOf(found), filter.toString());
      List<Relaxation> bestFirst = new ArrayList<>(found);
      bestFirst.sort(Comparator.comparing(relaxation -> -relaxation.paintings()));
      assertEquals(bestFirst, found);
      relaxed += found.isEmpty() ? 0 : 1;
    }
    assertTrue(relaxed > 20, "only " + relaxed + " filters found nothing");
  }

  private static Set<Relaxation> reference(Columns columns, Filter filter, @Nullable BitSet text) {
    List<Facet> facets = List.copyOf(filter.chosen().keySet());
    int parts = facets.size() + (text == null ? 0 : 1);
    for (int size = 0; size <= parts; size++) {
      Set<Relaxation> found = new HashSet<>();
      for (int set = 0; set < 1 << parts; set++) {
        if (Integer.bitCount(set) == size) {
          int paintings = paintings(columns, filter, text, facets, set);
          if (paintings > 0) {
            found.add(
                new Relaxation(taken(facets, set), (set >> facets.size() & 1) != 0, paintings));
          }
        }
      }
      if (!found.isEmpty()) {
        return size == 0 ? Set.of() : found;
      }
    }
    return Set.of();
  }

  private static List<Facet> taken(List<Facet> facets, int set) {
    return IntStream.range(0, facets.size())
        .filter(f -> (set >> f & 1) != 0)
        .mapToObj(facets::get)
        .toList();
  }

  private static int paintings(
      Columns columns, Filter filter, @Nullable BitSet text, List<Facet> facets, int set) {
    Filter relaxed = filter;
    for (Facet facet : taken(facets, set)) {
      relaxed = relaxed.with(facet, Set.of());
    }
    BitSet matches = (set >> facets.size() & 1) != 0 ? null : text;
    return Selection.of(columns, relaxed, matches).paintings().length;
  }
}
