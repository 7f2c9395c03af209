package app.beholder.ml.prediction;

import app.beholder.ml.DirectBuffers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Memory outside the heap for what models are fed with. It is used again and again: what is asked
 * for anew each time stays until the garbage collector comes by, which small heaps do not call for.
 */
final class DirectMemory {
  private final Queue<ByteBuffer> free = new ConcurrentLinkedQueue<>();

  /** So many bytes, whatever they hold, in the machine's byte order. */
  ByteBuffer take(int bytes) {
    ByteBuffer used = free.poll();
    ByteBuffer buffer =
        used != null && used.capacity() >= bytes ? used : DirectBuffers.bytes(bytes);
    return buffer.clear().limit(bytes).order(ByteOrder.nativeOrder());
  }

  /** Takes memory back that nobody uses any more. */
  void giveBack(ByteBuffer buffer) {
    free.add(buffer);
  }
}
