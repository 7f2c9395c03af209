package app.beholder.library.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what NumPy 1.x writes, byte by byte. */
class NumpyHeaderTest {

  @Test
  void aMatrixOfFloatsBeginsAsNumPyWritesIt() {
    byte[] expected = new byte[128];
    byte[] before = HexFormat.of().parseHex("934e554d50590100" + "7600");
    String dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (5893, 9), }";
    byte[] text = (dictionary + " ".repeat(117 - dictionary.length()) + "\n").getBytes(ascii());
    System.arraycopy(before, 0, expected, 0, before.length);
    System.arraycopy(text, 0, expected, before.length, text.length);
    assertArrayEquals(expected, NumpyHeader.of(NumpyHeader.FLOATS, 5893, 9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 1_200_000, Integer.MAX_VALUE})
  void numbersBeginAtAMultipleOf64(int count) {
    byte[] header = NumpyHeader.of(NumpyHeader.INTS, count);
    assertEquals(0, header.length % 64);
    String text = new String(header, ascii());
    assertEquals("(" + count + ",)", text.replaceAll("(?s).*'shape': ([^}]*), }.*", "$1"));
    assertEquals('\n', header[header.length - 1]);
  }

  private static Charset ascii() {
    return StandardCharsets.ISO_8859_1;
  }
}
