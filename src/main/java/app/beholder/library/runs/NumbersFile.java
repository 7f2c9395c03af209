package app.beholder.library.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A list of numbers, as NumPy reads it. */
final class NumbersFile {
  private NumbersFile() {}

  static void write(Path file, int[] numbers) throws IOException {
    ByteBuffer content =
        ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    content.asIntBuffer().put(numbers);
    byte[] header = NumpyHeader.of(NumpyHeader.INTS, numbers.length);
    Durable.write(file, ByteBuffer.wrap(header), content);
  }

  static int[] read(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    int headerBytes = NumpyHeader.of(NumpyHeader.INTS, 0).length;
    int[] numbers = new int[Math.max(0, content.length - headerBytes) / Integer.BYTES];
    byte[] header = NumpyHeader.of(NumpyHeader.INTS, numbers.length);
    boolean sound =
        content.length == header.length + numbers.length * Integer.BYTES
            && Arrays.equals(header, 0, header.length, content, 0, header.length);
    if (!sound) {
      throw new DamagedException(file + " is no list of numbers");
    }
    ByteBuffer.wrap(content, header.length, content.length - header.length)
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .get(numbers);
    return numbers;
  }
}
