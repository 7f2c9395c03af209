package app.beholder.library.runs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What stands before the numbers in a NumPy file of format 1.0, as {@code numpy.lib.format}
 * describes it: a magic word, the version, the length of what follows, and a Python dictionary that
 * is filled up with spaces so that the numbers begin at a multiple of 64 bytes.
 */
final class NumpyHeader {
  /** 32-bit floating point numbers, the lowest byte first. */
  static final String FLOATS = "<f4";

  /** 32-bit whole numbers, the lowest byte first. */
  static final String INTS = "<i4";

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int ALIGNED = 64;

  private NumpyHeader() {}

  /** The header of an array in C order, of as many dimensions as there are numbers. */
  static byte[] of(String type, int... shape) {
    String tuple =
        Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "))
            + (shape.length == 1 ? "," : "");
    String dictionary =
        "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + tuple + "), }";
    int before = MAGIC.length + Short.BYTES;
    int used = before + dictionary.length() + 1;
    int size = (used + ALIGNED - 1) / ALIGNED * ALIGNED;
    String filled = dictionary + " ".repeat(size - used) + "\n";
    return ByteBuffer.allocate(size)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(MAGIC)
        .putShort((short) filled.length())
        .put(filled.getBytes(StandardCharsets.US_ASCII))
        .array();
  }
}
