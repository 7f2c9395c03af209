package app.beholder.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against the decoder of the Java runtime, which refuses what is not UTF-8. */
class Utf8Test {

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static void assertLikeTheDecoder(byte... bytes) {
    assertEquals(
        decodes(bytes), Utf8.isValid(bytes, 0, bytes.length), HexFormat.of().formatHex(bytes));
  }

  @Test
  void allOfOneTwoAndThreeBytes() {
    for (int first = 0; first < 256; first++) {
      assertLikeTheDecoder((byte) first);
      for (int second = 0; second < 256; second++) {
        assertLikeTheDecoder((byte) first, (byte) second);
        for (int third = 0x7E; third < 0xC4; third++) {
          assertLikeTheDecoder((byte) first, (byte) second, (byte) third);
        }
      }
    }
  }

  @Test
  void fourBytes() {
    for (int first = 0xEF; first < 256; first++) {
      for (int second = 0x7E; second < 0xC4; second++) {
        for (int third = 0x7E; third < 0xC4; third += 3) {
          for (int fourth = 0x7E; fourth < 0xC4; fourth++) {
            assertLikeTheDecoder((byte) first, (byte) second, (byte) third, (byte) fourth);
          }
        }
      }
    }
  }

  @Test
  void textInWhichOneByteIsWrong() {
    byte[] text = "Une vague, موجة عظيمة, 巨浪 𝕏 ok".getBytes(StandardCharsets.UTF_8);
    assertLikeTheDecoder(text);
    SplittableRandom random = new SplittableRandom(5);
    for (int at = 0; at < text.length; at++) {
      byte[] damaged = text.clone();
      damaged[at] = (byte) random.nextInt(256);
      assertLikeTheDecoder(damaged);
    }
  }

  @Test
  void whatLiesOutsideDoesNotCount() {
    byte[] text = "\u00e9a\u00e9".getBytes(StandardCharsets.UTF_8);
    assertEquals(true, Utf8.isValid(text, 2, 3));
    assertEquals(false, Utf8.isValid(text, 2, 4));
    assertEquals(false, Utf8.isValid(text, 1, 3));
  }
}
