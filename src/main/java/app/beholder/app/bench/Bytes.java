package app.beholder.app.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at their end. */
final class Bytes {
  private byte[] bytes = new byte[1024];
  private int length;

  Bytes append(byte b) {
    room(1);
    bytes[length++] = b;
    return this;
  }

  Bytes append(byte[] more) {
    return append(more, 0, more.length);
  }

  Bytes append(byte[] more, int from, int to) {
    room(to - from);
    System.arraycopy(more, from, bytes, length, to - from);
    length += to - from;
    return this;
  }

  Bytes append(Bytes more) {
    return append(more.bytes, 0, more.length);
  }

  Bytes append(String text) {
    return append(text.getBytes(StandardCharsets.UTF_8));
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }
}
