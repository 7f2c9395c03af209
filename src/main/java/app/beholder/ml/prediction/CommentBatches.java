package app.beholder.ml.prediction;

import app.beholder.library.LibraryException;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.Tokenizer;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Comments as a text model wants them. Those of about the same length are asked about together,
 * filled up to the longest of them, so that little is computed for nothing.
 */
final class CommentBatches implements Preparation {
  private static final int AT_ONCE = 32;

  /** In tokens. */
  private static final int USUAL_LENGTH = 64;

  private final Source source;
  private final Tokenizer tokenizer;
  private final DirectMemory memory = new DirectMemory();

  /** Where comments come from. */
  @FunctionalInterface
  interface Source {
    /** The comments with these numbers, in this order. */
    List<String> comments(int[] numbers) throws LibraryException;
  }

  /** A comment that was taken apart. */
  private record Tokens(int place, long[] numbers) {}

  CommentBatches(Source source, Tokenizer tokenizer) {
    this.source = source;
    this.tokenizer = tokenizer;
  }

  @Override
  public int portion() {
    return Pass.CHUNK;
  }

  @Override
  public int portionBytes() {
    return Pass.CHUNK * 2 * Long.BYTES * Math.max(USUAL_LENGTH, tokenizer.fixedLength());
  }

  @Override
  public Ready ready(int[] numbers) throws LibraryException {
    List<String> texts = source.comments(numbers);
    List<Tokens> comments = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    for (int place = 0; place < numbers.length; place++) {
      try {
        comments.add(new Tokens(place, tokenizer.encode(texts.get(place))));
      } catch (ModelException e) {
        unreadable.add(new Unreadable(numbers[place], e));
      }
    }
    comments.sort(Comparator.comparingInt(comment -> comment.numbers().length));
    List<List<Tokens>> batches = new ArrayList<>();
    for (int from = 0; from < comments.size(); from += AT_ONCE) {
      batches.add(comments.subList(from, Math.min(from + AT_ONCE, comments.size())));
    }
    ByteBuffer taken = memory.take(batches.stream().mapToInt(this::bytes).sum());
    LongBuffer room = taken.asLongBuffer();
    List<Batch> ready = batches.stream().map(batch -> batch(batch, room)).toList();
    return new Ready(ready, unreadable, () -> memory.giveBack(taken));
  }

  private int bytes(List<Tokens> comments) {
    return 2 * Long.BYTES * comments.size() * length(comments);
  }

  /** The longest is the last. */
  private int length(List<Tokens> comments) {
    return Math.max(Math.max(1, tokenizer.fixedLength()), comments.getLast().numbers().length);
  }

  private Batch batch(List<Tokens> comments, LongBuffer room) {
    int length = length(comments);
    LongBuffer tokens = next(room, comments.size() * length);
    LongBuffer mask = next(room, comments.size() * length);
    for (Tokens comment : comments) {
      long[] numbers = comment.numbers();
      for (int i = 0; i < length; i++) {
        tokens.put(i < numbers.length ? numbers[i] : tokenizer.padding());
        mask.put(i < numbers.length ? 1 : 0);
      }
    }
    int[] places = comments.stream().mapToInt(Tokens::place).toArray();
    return new Batch(
        places, new ModelInput.Tokens(comments.size(), length, tokens.flip(), mask.flip()));
  }

  private static LongBuffer next(LongBuffer room, int size) {
    LongBuffer next = room.slice(room.position(), size);
    room.position(room.position() + size);
    return next;
  }
}
