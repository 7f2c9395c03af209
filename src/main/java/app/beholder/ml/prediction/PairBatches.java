package app.beholder.ml.prediction;

import app.beholder.library.Features;
import app.beholder.library.LibraryException;
import app.beholder.ml.ModelInput;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Annotations as a fusion model wants them: kept features of their paintings and comments. */
final class PairBatches implements Preparation {
  private final Features images;
  private final Features texts;
  private final IntUnaryOperator paintingOf;
  private final DirectMemory memory = new DirectMemory();

  /**
   * @param paintingOf the painting of an annotation
   */
  PairBatches(Features images, Features texts, IntUnaryOperator paintingOf) {
    this.images = images;
    this.texts = texts;
    this.paintingOf = paintingOf;
  }

  @Override
  public int portion() {
    return Pass.CHUNK;
  }

  @Override
  public int portionBytes() {
    return Pass.CHUNK * (images.width() + texts.width()) * Float.BYTES;
  }

  /** One thread at a time, as {@link Features} want it. */
  @Override
  public synchronized Ready ready(int[] numbers) throws LibraryException {
    float[] image = new float[numbers.length * images.width()];
    float[] text = new float[numbers.length * texts.width()];
    int[] places = new int[numbers.length];
    int read = 0;
    List<Unreadable> unreadable = new ArrayList<>();
    for (int place = 0; place < numbers.length; place++) {
      int number = numbers[place];
      if (!images.read(paintingOf.applyAsInt(number), image, read * images.width())) {
        unreadable.add(
            new Unreadable(
                number,
                "Its painting has no features: the picture cannot be read, or its model gives no numbers."));
      } else if (!texts.read(number, text, read * texts.width())) {
        unreadable.add(
            new Unreadable(
                number,
                "The comment has no features: it cannot be read, or its model gives no numbers."));
      } else {
        places[read++] = place;
      }
    }
    ByteBuffer taken = memory.take(read * (images.width() + texts.width()) * Float.BYTES);
    FloatBuffer room = taken.asFloatBuffer();
    FloatBuffer imagePart = room.slice(0, read * images.width());
    FloatBuffer textPart = room.slice(read * images.width(), read * texts.width());
    imagePart.put(image, 0, read * images.width()).flip();
    textPart.put(text, 0, read * texts.width()).flip();
    List<Batch> batches =
        read == 0
            ? List.of()
            : List.of(
                new Batch(
                    Arrays.copyOf(places, read),
                    new ModelInput.FeaturePairs(read, imagePart, textPart)));
    return new Ready(batches, unreadable, () -> memory.giveBack(taken));
  }
}
