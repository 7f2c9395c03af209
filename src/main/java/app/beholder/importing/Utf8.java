package app.beholder.importing;

/** Tells whether bytes are text. */
final class Utf8 {
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
      } else if (at + 2 < to && isCommonOfThree(lead, bytes[at + 1], bytes[at + 2])) {
        at += 3;
      } else {
        int length = lengthOf(lead);
        if (length == 0 || at + length > to || !isSequence(bytes, at, length)) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  /** Chinese, mostly: a sequence of three bytes whose second may be any continuation. */
  private static boolean isCommonOfThree(byte lead, byte second, byte third) {
    return lead >= (byte) 0xE1
        && lead <= (byte) 0xEC
        && second < (byte) 0xC0
        && third < (byte) 0xC0;
  }

  /** The number of bytes of a character that is not ASCII; 0 where none begins so. */
  private static int lengthOf(byte lead) {
    int value = lead & 0xFF;
    if (value < 0xC2 || value > 0xF4) {
      return 0;
    }
    return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }

  private static boolean isSequence(byte[] bytes, int at, int length) {
    int second = bytes[at + 1] & 0xFF;
    boolean fits =
        switch (bytes[at] & 0xFF) {
          case 0xE0 -> second >= 0xA0 && second <= 0xBF;
          case 0xED -> second >= 0x80 && second <= 0x9F;
          case 0xF0 -> second >= 0x90 && second <= 0xBF;
          case 0xF4 -> second >= 0x80 && second <= 0x8F;
          default -> isContinuation(bytes[at + 1]);
        };
    return fits
        && (length < 3 || isContinuation(bytes[at + 2]))
        && (length < 4 || isContinuation(bytes[at + 3]));
  }

  private static boolean isContinuation(byte b) {
    return b < (byte) 0xC0;
  }
}
