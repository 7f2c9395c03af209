package app.beholder.importing;

/** Tells whether bytes are text. */
final class Utf8 {
  private static final byte FIRST_OF_TWO = (byte) 0xC2;
  private static final byte FIRST_OF_THREE = (byte) 0xE0;
  private static final byte FIRST_OF_FOUR = (byte) 0xF0;
  private static final byte LAST_OF_FOUR = (byte) 0xF4;

  private Utf8() {}

  /**
   * Whether bytes are well-formed UTF-8, as table 3-7 of the Unicode Standard has it: no overlong
   * forms, no surrogates, nothing above U+10FFFF, nothing cut off.
   */
  static boolean isValid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      byte lead = bytes[at];
      int length = lead >= 0 ? 1 : lead < FIRST_OF_THREE ? 2 : lead < FIRST_OF_FOUR ? 3 : 4;
      if (length > 1 && (at + length > to || !isSequence(bytes, at, lead, length))) {
        return false;
      }
      at += length;
    }
    return true;
  }

  private static boolean isSequence(byte[] bytes, int at, byte lead, int length) {
    byte second = bytes[at + 1];
    return switch (length) {
      case 2 -> lead >= FIRST_OF_TWO && isContinuation(second);
      case 3 -> isSecondOfThree(lead, second) && isContinuation(bytes[at + 2]);
      default ->
          isSecondOfFour(lead, second)
              && isContinuation(bytes[at + 2])
              && isContinuation(bytes[at + 3]);
    };
  }

  private static boolean isSecondOfThree(byte lead, byte second) {
    return isContinuation(second)
        && (lead != FIRST_OF_THREE || second >= (byte) 0xA0)
        && (lead != (byte) 0xED || second < (byte) 0xA0);
  }

  private static boolean isSecondOfFour(byte lead, byte second) {
    return isContinuation(second)
        && lead <= LAST_OF_FOUR
        && (lead != FIRST_OF_FOUR || second >= (byte) 0x90)
        && (lead != LAST_OF_FOUR || second < (byte) 0x90);
  }

  /** From 80 to BF, the lowest of all bytes where they have a sign. */
  private static boolean isContinuation(byte b) {
    return b < (byte) 0xC0;
  }
}
