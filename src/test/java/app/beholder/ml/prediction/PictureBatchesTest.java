package app.beholder.ml.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.LibraryException;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureBatchesTest {

  @ParameterizedTest
  @CsvSource({"1, 16", "224, 16", "591, 16", "592, 8", "1640, 2", "2364, 1", "3345, 1"})
  void largePicturesAreAskedAboutFewerAtOnce(int side, int expected) {
    List<Double> numbers = List.of(1.0, 1.0, 1.0);
    PictureInput input =
        new PictureInput("x", side, side, Layout.NCHW, Channels.RGB, 0, 1, numbers, numbers);
    PictureBatches batches =
        new PictureBatches(
            (number, shortSide) -> {
              throw new LibraryException("there is none");
            },
            input);
    assertEquals(expected, batches.portion());
    assertEquals(0, Pass.CHUNK % batches.portion());
    assertEquals(expected * input.bytes(), batches.portionBytes());
    assertTrue(expected == 1 || input.bytes() * expected <= PictureInput.MOST_BYTES);
  }
}
