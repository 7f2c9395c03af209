package app.beholder.library.sqlite;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Which annotations there are already, as a set of 64-bit hashes. Two different annotations of a
 * library of 1.2 million have the same hash with a probability of 4 in 100 million.
 */
final class SeenAnnotations {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int SMALLEST = 1 << 12;

  /**
   * XXH64's primes: multiplied and rotated, each bit of the input reaches every bit of the hash.
   */
  private static final long P1 = 0x9E3779B185EBCA87L;

  private static final long P2 = 0xC2B2AE3D27D4EB4FL;
  private static final long P3 = 0x165667B19E3779F9L;

  /** 0 is an empty place. At most half of them are taken. */
  private long[] places;

  private int size;

  SeenAnnotations(int expected) {
    places = new long[Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) << 2)];
  }

  /**
   * Adds an annotation; false where it was there already.
   *
   * @param comment in UTF-8
   */
  boolean add(int painting, int culture, int emotion, byte[] comment) {
    if (!insert(hash(painting, culture, emotion, comment))) {
      return false;
    }
    size++;
    if (size > places.length / 2) {
      grow();
    }
    return true;
  }

  private boolean insert(long hash) {
    int mask = places.length - 1;
    int at = (int) hash & mask;
    while (places[at] != 0) {
      if (places[at] == hash) {
        return false;
      }
      at = (at + 1) & mask;
    }
    places[at] = hash;
    return true;
  }

  private void grow() {
    long[] old = places;
    places = new long[old.length * 2];
    for (long hash : old) {
      if (hash != 0) {
        insert(hash);
      }
    }
  }

  static long hash(int painting, int culture, int emotion, byte[] comment) {
    long hash = mixed(P3 ^ comment.length, (long) painting << 32 | culture << 16 | emotion);
    int i = 0;
    for (; i + Long.BYTES <= comment.length; i += Long.BYTES) {
      hash = mixed(hash, (long) LONG.get(comment, i));
    }
    long rest = 0;
    for (; i < comment.length; i++) {
      rest = rest << Byte.SIZE | comment[i] & 0xFF;
    }
    hash = mixed(hash, rest);
    hash = (hash ^ hash >>> 33) * P2;
    hash = (hash ^ hash >>> 29) * P3;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  private static long mixed(long hash, long word) {
    return Long.rotateLeft(hash ^ Long.rotateLeft(word * P2, 31) * P1, 27) * P1 + P3;
  }
}
