package app.beholder.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSplitterTest {
  private static final int COLUMNS = 3;

  /**
   * What stands in a text, one line each: {@code RECORD 2: a,b,c} is a record that begins in line
   * 2.
   */
  private static List<String> split(String text, int cut) {
    byte[] bytes = text.getBytes(UTF_8);
    RecordSplitter splitter =
        new RecordSplitter(
            ',',
            COLUMNS,
            (b, from, to) -> {
              LineShape line = LineShape.of(b, from, to, ',');
              return line.whole()
                  && line.fields().size() == COLUMNS
                  && line.fields().get(1).equals("awe");
            });
    List<String> found = new ArrayList<>();
    int start = 0;
    int limit = Math.min(cut, bytes.length);
    int line = 1;
    while (start < bytes.length) {
      RecordSplitter.Found what = splitter.find(bytes, start, limit, limit == bytes.length);
      if (what == RecordSplitter.Found.NEEDS_MORE) {
        limit = Math.min(limit + cut, bytes.length);
        continue;
      }
      found.add(what + " " + line + ": " + new String(bytes, start, splitter.end() - start, UTF_8));
      start = splitter.next();
      line += splitter.lines();
    }
    return found;
  }

  private static List<String> split(String text) {
    return split(text, Integer.MAX_VALUE / 2);
  }

  @Test
  void recordsEndAtAnyKindOfLineBreak() {
    assertEquals(
        List.of("RECORD 1: a,awe,1", "RECORD 2: b,awe,2", "RECORD 3: c,awe,3", "RECORD 4: d,awe,4"),
        split("a,awe,1\nb,awe,2\r\nc,awe,3\rd,awe,4"));
  }

  @Test
  void aQuotedFieldMayHoldSeparatorsQuotesAndLineBreaks() {
    assertEquals(
        List.of("RECORD 1: a,awe,\"one, \"\"two\"\"\r\n\rfour\"", "RECORD 4: b,awe,2"),
        split("a,awe,\"one, \"\"two\"\"\r\n\rfour\"\nb,awe,2\n"));
  }

  @Test
  void anUnclosedQuoteCostsOnlyItsLine() {
    assertEquals(
        List.of("UNCLOSED_QUOTE 1: a,awe,\"one", "RECORD 2: b,awe,2", "RECORD 3: c,awe,\"3\""),
        split("a,awe,\"one\nb,awe,2\nc,awe,\"3\"\n"));
  }

  @Test
  void aQuoteAtTheEndOfARowDoesNotCloseWhatARowBeforeLeftOpen() {
    assertEquals(
        List.of("UNCLOSED_QUOTE 1: a,awe,\"one", "RECORD 2: b,awe,called \"two\""),
        split("a,awe,\"one\nb,awe,called \"two\"\n"));
  }

  @Test
  void anUnclosedQuoteAtTheEndOfTheFileCostsOnlyItsLine() {
    assertEquals(
        List.of("RECORD 1: a,awe,1", "UNCLOSED_QUOTE 2: b,awe,\"two"),
        split("a,awe,1\nb,awe,\"two"));
    assertEquals(
        List.of(
            "UNCLOSED_QUOTE 1: a,awe,\"one",
            "RECORD 2: words",
            "BLANK 3: ",
            "RECORD 4: more words"),
        split("a,awe,\"one\nwords\n\nmore words"));
  }

  @Test
  void manyUnclosedQuotesInARowCostOneLineEach() {
    assertEquals(
        List.of(
            "UNCLOSED_QUOTE 1: a,awe,\"1",
            "UNCLOSED_QUOTE 2: \"b,awe,2",
            "UNCLOSED_QUOTE 3: c,\"awe,3",
            "RECORD 4: d,awe,4"),
        split("a,awe,\"1\n\"b,awe,2\nc,\"awe,3\nd,awe,4\n"));
  }

  @Test
  void textBehindAClosingQuoteCostsTheLine() {
    assertEquals(
        List.of("STRAY_QUOTE 1: a,awe,\"the \"great\" wave\"", "RECORD 2: b,awe,5\" high"),
        split("a,awe,\"the \"great\" wave\"\nb,awe,5\" high\n"));
  }

  @Test
  void anotherLineOfACommentMayLookABitLikeARow() {
    String text = "a,awe,\"first\nthen, with joy, and fear\nthe end\"";
    assertEquals(List.of("RECORD 1: " + text, "RECORD 4: b,awe,2"), split(text + "\nb,awe,2\n"));
  }

  @Test
  void blankLinesAndNulsAreTold() {
    assertEquals(
        List.of("RECORD 1: a", "BLANK 2: ", "NUL_CHARACTER 3: b\0c,\"d\0\"", "RECORD 4: e"),
        split("a\n\r\nb\0c,\"d\0\"\ne"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void whereTheBytesAreCutMakesNoDifference(int cut) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      String text = text(random, "a,\"\"\n\r b");
      assertEquals(split(text), split(text, cut), text);
    }
  }

  @Test
  void aRecordHasTheFieldsThatAnotherCsvReaderFinds() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random, "a,\"\"\n\r b美");
      for (String found : split(text)) {
        if (found.startsWith("RECORD")) {
          String record = found.substring(found.indexOf(':') + 2);
          assertEquals(fieldsByFastCsv(record), fields(record), record);
        }
      }
    }
  }

  @Test
  void whetherARecordIsAsciiIsSeenInAnyOfItsFields() {
    assertTrue(splitterBehind("a,\"b\"\n美").isAscii());
    assertFalse(splitterBehind("a,\"b美\"").isAscii());
    assertFalse(splitterBehind("美,\"b\"").isAscii());
  }

  private static List<String> fields(String record) {
    return splitterBehind(record).fields().toList();
  }

  private static RecordSplitter splitterBehind(String record) {
    byte[] bytes = record.getBytes(UTF_8);
    RecordSplitter splitter = new RecordSplitter(',', COLUMNS, (b, from, to) -> false);
    assertEquals(RecordSplitter.Found.RECORD, splitter.find(bytes, 0, bytes.length, true));
    return splitter;
  }

  private static String text(SplittableRandom random, String alphabet) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(1, 24);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** FastCSV 4.1.0 overlooks a line feed behind a quoted field with a lone carriage return. */
  private static List<String> fieldsByFastCsv(String record) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(record + "\r")
        .stream()
        .reduce((one, other) -> fail("two records: " + record))
        .orElseThrow()
        .getFields();
  }
}
