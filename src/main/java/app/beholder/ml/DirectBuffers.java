package app.beholder.ml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/**
 * Room for numbers, all 0, outside of Java's heap and in the machine's byte order, where the engine
 * reads them in place: what a {@link ModelInput} is made of.
 */
public final class DirectBuffers {
  private DirectBuffers() {}

  /** Room for so many numbers. */
  public static FloatBuffer floats(int count) {
    return bytes(Math.multiplyExact(count, Float.BYTES)).asFloatBuffer();
  }

  /** These numbers. */
  public static FloatBuffer floats(float[] numbers) {
    return floats(numbers.length).put(numbers).flip();
  }

  /** Room for so many integers. */
  public static LongBuffer longs(int count) {
    return bytes(Math.multiplyExact(count, Long.BYTES)).asLongBuffer();
  }

  /** Room for so many bytes. */
  public static ByteBuffer bytes(int count) {
    return ByteBuffer.allocateDirect(count).order(ByteOrder.nativeOrder());
  }
}
