package app.beholder.ml.prediction;

import app.beholder.library.LibraryException;
import app.beholder.library.Pixels;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.ModelInput;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pictures as an image model wants them. */
final class PictureBatches implements Preparation {
  /** On a processor more at once are no faster; a graphics card has enough to do with these. */
  private static final int MOST_AT_ONCE = 16;

  private final Source source;
  private final PictureInput input;
  private final DirectMemory memory = new DirectMemory();

  /** Where pictures come from. */
  @FunctionalInterface
  interface Source {
    /** The picture with this number, its short side at least so long where it is that large. */
    Pixels picture(int number, int shortSide) throws LibraryException;
  }

  PictureBatches(Source source, PictureInput input) {
    this.source = source;
    this.input = input;
  }

  @Override
  public int portion() {
    return input.atOnce(MOST_AT_ONCE);
  }

  @Override
  public int portionBytes() {
    return portion() * PictureTensor.size(input) * Float.BYTES;
  }

  @Override
  public Ready ready(int[] numbers) {
    int size = PictureTensor.size(input);
    int shortSide = PictureTensor.shortSide(input);
    ByteBuffer taken = memory.take(numbers.length * size * Float.BYTES);
    FloatBuffer room = taken.asFloatBuffer();
    int[] places = new int[numbers.length];
    int read = 0;
    List<Unreadable> unreadable = new ArrayList<>();
    for (int place = 0; place < numbers.length; place++) {
      try {
        Pixels picture = source.picture(numbers[place], shortSide);
        PictureTensor.write(picture, input, room, read * size);
        places[read++] = place;
      } catch (LibraryException e) {
        unreadable.add(new Unreadable(numbers[place], e));
      }
    }
    List<Batch> batches = read == 0 ? List.of() : List.of(batch(Arrays.copyOf(places, read), room));
    return new Ready(batches, unreadable, () -> memory.giveBack(taken));
  }

  private Batch batch(int[] places, FloatBuffer room) {
    FloatBuffer values = room.slice(0, places.length * PictureTensor.size(input));
    return new Batch(places, new ModelInput.Pictures(places.length, values));
  }
}
