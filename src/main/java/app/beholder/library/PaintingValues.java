package app.beholder.library;

import app.beholder.model.Painting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet of paintings, and which of them each painting has.
 *
 * @param values by code
 * @param codes the code of each painting's value
 */
record PaintingValues(List<String> values, Codes codes) {
  private static final int UNKNOWN_PERIOD = Integer.MAX_VALUE;

  /** A code for each painting, in as little memory as there are values. */
  sealed interface Codes {
    int of(int painting);

    record Many(int[] codes) implements Codes {
      @Override
      public int of(int painting) {
        return codes[painting];
      }
    }

    record Few(byte[] codes) implements Codes {
      @Override
      public int of(int painting) {
        return codes[painting];
      }
    }

    /** All paintings have the first value. */
    record First() implements Codes {
      @Override
      public int of(int painting) {
        return 0;
      }
    }
  }

  /** The amounts of a culture that nobody in the collection belongs to. */
  static final PaintingValues NO_ANNOTATIONS = new PaintingValues(Facet.AMOUNTS, new Codes.First());

  String of(int painting) {
    return values.get(codes.of(painting));
  }

  /** Codes in the order in which the values come. */
  static PaintingValues asTheyCome(List<Painting> paintings, Function<Painting, String> value) {
    Map<String, Integer> codes = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[] code = new int[paintings.size()];
    for (int i = 0; i < code.length; i++) {
      code[i] =
          codes.computeIfAbsent(
              value.apply(paintings.get(i)),
              name -> {
                values.add(name);
                return values.size() - 1;
              });
    }
    return new PaintingValues(List.copyOf(values), new Codes.Many(code));
  }

  /** The first year of each painting's half century, in order of time; unknown years are last. */
  static PaintingValues periods(List<Painting> paintings) {
    int[] periods = new int[paintings.size()];
    for (int i = 0; i < periods.length; i++) {
      periods[i] = period(paintings.get(i).year());
    }
    int[] known = IntStream.of(periods).distinct().sorted().toArray();
    List<String> values =
        IntStream.of(known)
            .mapToObj(first -> first == UNKNOWN_PERIOD ? "" : Integer.toString(first))
            .toList();
    for (int i = 0; i < periods.length; i++) {
      periods[i] = Arrays.binarySearch(known, periods[i]);
    }
    return new PaintingValues(values, new Codes.Many(periods));
  }

  private static int period(@Nullable Integer year) {
    return year == null
        ? UNKNOWN_PERIOD
        : Math.floorDiv(year, Facet.PERIOD_YEARS) * Facet.PERIOD_YEARS;
  }

  static PaintingValues pictures(List<Painting> paintings) {
    byte[] code = new byte[paintings.size()];
    for (int i = 0; i < code.length; i++) {
      code[i] = (byte) (paintings.get(i).hasPicture() ? 0 : 1);
    }
    return new PaintingValues(List.of(Facet.YES, Facet.NO), new Codes.Few(code));
  }
}
