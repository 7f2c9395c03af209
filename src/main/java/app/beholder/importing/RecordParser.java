package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Decodes the records of a block and takes them apart into their fields. For one thread. */
final class RecordParser {

  /** Takes one record. The fields are the next record's when it returns. */
  @FunctionalInterface
  interface Visitor {
    void visit(int record, Fields fields);
  }

  private final CsvReader.CsvReaderBuilder csv;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final int[] readable = new int[Block.MAX_RECORDS];
  private CharBuffer text = CharBuffer.allocate(1 << 16);

  RecordParser(char separator) {
    csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(2 * BlockReader.MAX_RECORD);
  }

  /** Visits the records of a block; those that are not UTF-8 go to {@code rejected} instead. */
  void parse(Block block, Visitor visitor, Consumer<Rejected> rejected) {
    int count = decode(block, rejected);
    int visited = 0;
    CharArrayReader chars = new CharArrayReader(text.array(), 0, text.position());
    try (CloseableIterator<Fields> records = csv.build(new FieldHandler(), chars).iterator()) {
      while (records.hasNext() && visited < count) {
        visitor.visit(readable[visited++], records.next());
      }
      if (visited < count || records.hasNext()) {
        throw new IllegalStateException(
            "the records from line " + block.line(0) + " on do not come apart");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /**
   * Puts the text of the readable records into {@link #text}, their numbers into {@link #readable}.
   */
  private int decode(Block block, Consumer<Rejected> rejected) {
    if (text.capacity() < block.length()) {
      text = CharBuffer.allocate(2 * block.length());
    }
    text.clear();
    if (decode(block, 0, block.length())) {
      for (int i = 0; i < block.count(); i++) {
        readable[i] = i;
      }
      return block.count();
    }
    text.clear();
    int count = 0;
    for (int i = 0; i < block.count(); i++) {
      int before = text.position();
      if (decode(block, block.start(i), block.end(i))) {
        readable[count++] = i;
      } else {
        text.position(before);
        rejected.accept(block.rejected(i, Rejection.BROKEN_UTF8));
      }
    }
    return count;
  }

  private boolean decode(Block block, int from, int to) {
    decoder.reset();
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(block.bytes(), from, to - from), text, true);
    return !result.isError();
  }

  /** Collects the fields of a record. */
  private static final class FieldHandler extends AbstractBaseCsvCallbackHandler<Fields> {
    private final Fields fields = new Fields();

    @Override
    protected void handleBegin(long startingLineNumber) {
      fields.clear();
    }

    @Override
    protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
      fields.add(from, offset, length);
    }

    @Override
    protected Fields buildRecord() {
      return fields;
    }
  }
}
