package app.beholder.library.runs;

import app.beholder.library.Run;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What an unfinished run is to become.
 *
 * @param rows paintings or annotations that the library had
 * @param wanted how many numbers were wanted
 * @param digest of these numbers
 */
record Plan(Run.Model model, String where, int rows, int wanted, String digest, Instant started) {

  static Plan of(Run.Model model, String where, int rows, int[] wanted, Instant started) {
    return new Plan(model, where, rows, wanted.length, digest(wanted), started);
  }

  private static String digest(int[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether another plan wants the same of the same package. */
  boolean isSameAs(Plan other) {
    return model.predictsAs(other.model)
        && where.equals(other.where)
        && wanted == other.wanted
        && digest.equals(other.digest);
  }
}
