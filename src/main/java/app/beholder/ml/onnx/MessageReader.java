package app.beholder.ml.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads protobuf messages field by field. Whatever the bytes are, it ends, with an exception where
 * they make no sense, and takes no more memory than a sound file needs.
 */
final class MessageReader {
  /** Graphs within graphs within graphs; real ones have one or two. */
  private static final int DEEPEST = 50;

  /** For all names and types of a file together; a graph with 50,000 operators needs a tenth. */
  private static final long MOST_BYTES = 128L << 20;

  /** What an object costs beside its bytes. */
  private static final int OVERHEAD = 64;

  private final CodedInputStream in;
  private int depth;
  private long bytes;

  /** A message that fills {@code length} bytes. */
  MessageReader(InputStream in, int length) throws IOException {
    this.in = CodedInputStream.newInstance(in);
    this.in.pushLimit(length);
  }

  /** Reads a field or leaves it where it is, which it says with {@code false}. */
  interface Field {
    boolean read(int field) throws IOException;
  }

  private static final Field NONE = field -> false;

  /**
   * Reads all fields up to the end of the message.
   *
   * @param parts fields with a length: texts, bytes, messages, packed lists
   * @param integers fields that are one integer
   */
  void fields(Field parts, Field integers) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      Field fields =
          switch (WireFormat.getTagWireType(tag)) {
            case WireFormat.WIRETYPE_LENGTH_DELIMITED -> parts;
            case WireFormat.WIRETYPE_VARINT -> integers;
            default -> NONE;
          };
      if (!fields.read(WireFormat.getTagFieldNumber(tag)) && !in.skipField(tag)) {
        throw new InvalidProtocolBufferException("a group ends that did not begin");
      }
    }
  }

  /** Reads the message that comes next. */
  void message(Field parts, Field integers) throws IOException {
    if (++depth > DEEPEST) {
      throw new InvalidProtocolBufferException("more than " + DEEPEST + " levels");
    }
    int limit = in.pushLimit(in.readRawVarint32());
    fields(parts, integers);
    in.popLimit(limit);
    depth--;
  }

  /** The same, where no field matters that is one integer. */
  void message(Field parts) throws IOException {
    message(parts, NONE);
  }

  long integer() throws IOException {
    return in.readInt64();
  }

  /** A packed list of integers. */
  void integers(LongReader each) throws IOException {
    int limit = in.pushLimit(in.readRawVarint32());
    while (in.getBytesUntilLimit() > 0) {
      each.read(in.readInt64());
    }
    in.popLimit(limit);
  }

  interface LongReader {
    void read(long value) throws IOException;
  }

  /** Something small: a name, a type. */
  byte[] bytes() throws IOException {
    int length = in.readRawVarint32();
    bytes += OVERHEAD + Math.max(0, length);
    if (bytes > MOST_BYTES) {
      throw new InvalidProtocolBufferException("names and types of more than 128 MB");
    }
    return in.readRawBytes(length);
  }

  String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Passes over something large and says how many bytes it has. */
  int skip() throws IOException {
    int length = in.readRawVarint32();
    in.skipRawBytes(length);
    return length;
  }
}
