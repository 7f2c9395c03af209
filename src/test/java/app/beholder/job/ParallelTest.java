package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParallelTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsComeInOrder() throws Exception {
    assertEquals(
        NUMBERS.stream().map(n -> n * n).toList(),
        Parallel.map(NUMBERS, IOException.class, n -> n * n));
  }

  @Test
  void whatOneThrowsIsThrownOnAsItIs() {
    IOException broken = new IOException("broken");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                Parallel.map(
                    NUMBERS,
                    IOException.class,
                    n -> {
                      if (n == 700) {
                        throw broken;
                      }
                      return n;
                    }));
    assertSame(broken, thrown);
  }

  @Test
  void aCancellationStaysOne() {
    assertThrows(
        CancelledException.class,
        () ->
            Parallel.map(
                NUMBERS,
                IOException.class,
                n -> {
                  throw new CancelledException();
                }));
  }
}
