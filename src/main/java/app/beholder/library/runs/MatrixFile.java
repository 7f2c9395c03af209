package app.beholder.library.runs;

import app.beholder.library.Probabilities;
import app.beholder.model.Emotion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A matrix of nine probabilities a row, as NumPy reads it. */
final class MatrixFile {
  static final int EMOTIONS = Emotion.ALL.size();
  static final int ROW_BYTES = EMOTIONS * Float.BYTES;

  /** Rows that are written at once. */
  private static final int BLOCK = 1 << 14;

  /** Gives the probabilities that a row has already. */
  @FunctionalInterface
  interface Known {
    /** Fills nine numbers; returns false where there are none. */
    boolean read(int row, float[] into);
  }

  private MatrixFile() {}

  static byte[] header(int rows) {
    return NumpyHeader.of(NumpyHeader.FLOATS, rows, EMOTIONS);
  }

  /** Where a row begins in the file. */
  static long position(int headerBytes, int row) {
    return headerBytes + (long) row * ROW_BYTES;
  }

  /** Writes a whole matrix, with NaN in the rows that are not known. */
  static void create(Path file, int rows, Known known) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Durable.writeFully(channel, ByteBuffer.wrap(header(rows)));
      ByteBuffer block =
          ByteBuffer.allocateDirect(BLOCK * ROW_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      float[] values = new float[EMOTIONS];
      for (int row = 0; row < rows; row++) {
        if (!known.read(row, values)) {
          Arrays.fill(values, Float.NaN);
        }
        for (float value : values) {
          block.putFloat(value);
        }
        if (!block.hasRemaining() || row == rows - 1) {
          Durable.writeFully(channel, block.flip());
          block.clear();
        }
      }
      channel.force(true);
    }
  }

  /**
   * Looks whether a file is a matrix of so many rows.
   *
   * @throws DamagedException where it is not
   */
  static void check(Path file, int rows) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      check(file, channel, header(rows), rows);
    }
  }

  private static void check(Path file, FileChannel channel, byte[] header, int rows)
      throws IOException {
    long size = position(header.length, rows);
    if (channel.size() != size) {
      throw new DamagedException(
          file + " has " + channel.size() + " bytes, not " + size + " as of " + rows + " rows");
    }
    ByteBuffer found = ByteBuffer.allocate(header.length);
    int read = 0;
    while (found.hasRemaining() && read >= 0) {
      read = channel.read(found, found.position());
    }
    if (!Arrays.equals(header, found.array())) {
      throw new DamagedException(file + " does not begin as a matrix of " + rows + " rows");
    }
  }

  /**
   * The rows of a matrix, without reading them.
   *
   * @throws DamagedException where it is no matrix of so many rows
   */
  static ByteBuffer map(Path file, int rows) throws IOException {
    byte[] header = header(rows);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      check(file, channel, header, rows);
      long size = position(header.length, rows);
      return channel
          .map(FileChannel.MapMode.READ_ONLY, 0, size)
          .position(header.length)
          .slice()
          .order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** As {@link #map}, as predictions. */
  static Probabilities read(Path file, int rows) throws IOException {
    return predictions(map(file, rows));
  }

  /** The rows of a matrix as predictions. */
  static Probabilities predictions(ByteBuffer rows) {
    return new Probabilities(rows.asFloatBuffer());
  }
}
