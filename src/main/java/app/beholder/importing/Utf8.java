package app.beholder.importing;

/** Tells whether bytes are text. */
final class Utf8 {
  private static final byte FIRST_OF_TWO = (byte) 0xC2;
  private static final byte FIRST_OF_THREE = (byte) 0xE0;
  private static final byte FIRST_OF_FOUR = (byte) 0xF0;
  private static final byte LAST_OF_FOUR = (byte) 0xF4;

  /** Continuations, from 80 to BF, are the lowest of all bytes where they have a sign. */
  private static final byte ABOVE_CONTINUATIONS = (byte) 0xC0;

  private Utf8() {}

  /**
   * Whether bytes are well-formed UTF-8, as table 3-7 of the Unicode Standard has it: no overlong
   * forms, no surrogates, nothing above U+10FFFF, nothing cut off.
   */
  static boolean isValid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      byte lead = bytes[at];
      if (lead >= 0) {
        at++;
      } else if (lead < FIRST_OF_THREE) {
        if (lead < FIRST_OF_TWO || !isContinuation(bytes, at + 1, to)) {
          return false;
        }
        at += 2;
      } else {
        int length = lead < FIRST_OF_FOUR ? 3 : 4;
        if (!isContinuation(bytes, at + 1, to)
            || !isContinuation(bytes, at + 2, to)
            || !(length == 3 || isContinuation(bytes, at + 3, to))
            || !isCharacter(lead, bytes[at + 1])) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  private static boolean isContinuation(byte[] bytes, int at, int to) {
    return at < to && bytes[at] < ABOVE_CONTINUATIONS;
  }

  /** Whether three or four bytes that begin so are needed, and mean a character. */
  private static boolean isCharacter(byte lead, byte second) {
    return switch (lead) {
      case FIRST_OF_THREE -> second >= (byte) 0xA0;
      case (byte) 0xED -> second < (byte) 0xA0;
      case FIRST_OF_FOUR -> second >= (byte) 0x90;
      case LAST_OF_FOUR -> second < (byte) 0x90;
      default -> lead < LAST_OF_FOUR;
    };
  }
}
