package app.beholder.library.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.Highlighter;
import app.beholder.library.Span;
import app.beholder.library.TextQuery;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked, shown by brackets around it. */
class LuceneHighlighterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "painted|Two paintings, PAINTED by a painter!|Two [paintings], [PAINTED] by a painter!",
        "captain|The captain’s ship|The [captain’s] ship",
        "naive|A naïve boat|A [naïve] boat",
        "naive|A nai\u0308ve boat|A [nai\u0308ve] boat",
        "sea sun|sun, sea and seas|[sun], [sea] and [seas]",
        "the|The sea, the sun|[The] sea, [the] sun",
        "\"deep sea\"|deep sea, sea deep, deep blue sea|[deep sea], sea deep, deep blue sea",
        "\"deep sea\"|Deep-seas|[Deep-seas]",
        "deep-sea|deep, deep sea|deep, [deep sea]",
        "\"the sea the\"|the sea the sea the|[the sea the sea the]",
        "sea -storm|A sea in a storm|A [sea] in a storm",
        "-storm|A storm|A storm",
        "office|The oﬃces|The [oﬃces]",
        "van|ｖａｎ Gogh|[ｖａｎ] Gogh",
        "星|The word 星空|The word [星]空",
        "horse|no such thing|no such thing",
        "😍|I love it 😍😍!|I love it [😍😍]!"
      })
  void marksEnglishByStems(String query, String text, String marked) {
    assertEquals(marked, marked("english", query, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لوحة|هذه اللوحة جميلة|هذه [اللوحة] جميلة",
        "لوحه|هذه لَوْحَةٌ قَدِيمَة|هذه [لَوْحَةٌ] قَدِيمَة",
        "قديمه|هذه لَوْحَةٌ قَدِيمَةٌ.|هذه لَوْحَةٌ [قَدِيمَةٌ].",
        "هذا|في هٰذا المكان|في [هٰذا] المكان",
        "هدى|هُدًىٰ ونور|[هُدًىٰ] ونور",
        "النور|ٱلنُّورُ هنا|[ٱلنُّورُ] هنا",
        "لوحة|ﻟﻮﺣﺔ ﺟﻤﻴﻠﺔ|[ﻟﻮﺣﺔ] ﺟﻤﻴﻠﺔ",
        "لوحة|لوحـــة غريبة|[لوحـــة] غريبة",
        "الله|قال ﷺ هنا|قال [ﷺ] هنا",
        "\"لوحة جميلة\"|لوحة غريبة ولوحة لوحة جميلة|لوحة غريبة ولوحة [لوحة جميلة]",
        "monet|لوحة Monet رائعة|لوحة [Monet] رائعة"
      })
  void marksArabicWhateverTheSpelling(String query, String text, String marked) {
    assertEquals(marked, marked("arabic", query, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "星|梵高的星空，星星。|梵高的[星]空，[星星]。",
        "星空|星空和空星，星 空|[星空]和空星，星 空",
        "高的星空真|梵高的星空真美丽。高的|梵[高的星空真]美丽。高的",
        "高 星|梵高的星空|梵[高]的[星]空",
        "空星|天空，星星|天空，星星",
        "𠮷|𠮷野家|[𠮷]野家",
        "painting|我喜欢 paintings|我喜欢 paintings",
        "MONET|我喜欢Monet的画|我喜欢[Monet]的画"
      })
  void marksChineseByCharacterAndPhrase(String query, String text, String marked) {
    assertEquals(marked, marked("chinese", query, text));
  }

  @Test
  void marksOtherLanguagesWithoutTheirAccents() {
    assertEquals("La [niña] soñando", marked("spanish", "nina", "La niña soñando"));
    assertEquals("아름다운 [그]림", marked("korean", "그", "아름다운 그림"));
    assertEquals("[ㄱㅏ]을", marked("korean", "가", "ㄱㅏ을"));
    assertEquals("[ﾀﾞｲ]", marked("japanese", "ダイ", "ﾀﾞｲ"));
  }

  @Test
  void marksTitlesAndArtists() {
    Highlighter highlighter = highlighter("bocklin \"isle of the dead\" -storm");
    assertEquals(
        "Arnold [Böcklin]", bracketed("Arnold Böcklin", highlighter.about("Arnold Böcklin")));
    assertEquals(
        "[Isle of the Dead], storm",
        bracketed("Isle of the Dead, storm", highlighter.about("Isle of the Dead, storm")));
  }

  @Test
  void marksLinesAsTheyStand() {
    assertEquals("a\r\n[sea]\r\n\r\n[sea]", marked("english", "sea", "a\r\nsea\r\n\r\nsea"));
    assertEquals("“[deep\r\nsea]”…", marked("english", "\"deep sea\"", "“deep\r\nsea”…"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u064B\u0651",
        "\u0670",
        "\u0301\u0301",
        "\uD83D",
        "\uDE0D x",
        "\u0000",
        "\u200F\u200F",
        "...",
        "👨‍👩‍👧",
        "\r\n"
      })
  void oddTextsAreNotMarked(String text) {
    for (String culture : List.of("english", "arabic", "chinese", "")) {
      assertEquals(List.of(), highlighter("sea 星 لوحة").comment(culture, text));
    }
  }

  @Test
  void longTextsAndQueriesAreMarked() {
    String text = "word sea ".repeat(20_000);
    assertEquals(20_000, highlighter("sea").comment("english", text).size());
    assertEquals(1, highlighter("\"sea word\" \"word sea\"").comment("", text).size());
    assertEquals(List.of(), highlighter("sea").comment("english", "x".repeat(100_000)));
    assertSame(Highlighter.NONE, highlighter("word ".repeat(5000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-sea", "!!!", "-", "\"\""})
  void nothingToMarkIsNone(String query) {
    assertSame(Highlighter.NONE, highlighter(query));
  }

  /** What the index finds is marked, and nothing else, in order and within the text. */
  @Test
  void marksWhatIsFound(@TempDir Path folder) throws Exception {
    Random random = new Random(7);
    FakeLibrary library = new FakeLibrary(folder);
    int painting = library.painting("Realism", "q_q");
    List<String> cultures = List.of("english", "arabic", "chinese", "korean");
    for (int n = 0; n < 800; n++) {
      library.annotation(
          painting, cultures.get(n % 4), Emotion.AWE, "", MixedTexts.text(random, 12));
    }
    try (LuceneTextIndex index = new LuceneTextIndex(library, folder.resolve("text"))) {
      index.update(Monitor.NONE);
      int found = 0;
      for (int n = 0; n < 300; n++) {
        String words = MixedTexts.text(random, 1 + n % 3);
        TextQuery query = new TextQuery(List.of(new TextQuery.Term(words, true, false)));
        BitSet expected = index.search(query, 0).annotations();
        assertEquals(expected, marked(library, index.highlighter(query)), words);
        found += expected.cardinality();
      }
      assertTrue(found > 1000, "enough was found to tell: " + found);
    }
  }

  private static BitSet marked(FakeLibrary library, Highlighter highlighter) {
    BitSet marked = new BitSet();
    for (Annotation annotation :
        library.annotations(IntStream.range(0, library.columns().size()).toArray())) {
      List<Span> spans = highlighter.comment(annotation.culture(), annotation.comment());
      int behind = -1;
      for (Span span : spans) {
        assertTrue(span.start() > behind && span.end() > span.start(), spans.toString());
        behind = span.end();
      }
      assertTrue(behind <= annotation.comment().length(), spans.toString());
      marked.set(annotation.number(), !spans.isEmpty());
    }
    return marked;
  }

  private static Highlighter highlighter(String query) {
    return LuceneHighlighter.of(Filter.parse(query).text(), TextField.analyzer());
  }

  private static String marked(String culture, String query, String text) {
    return bracketed(text, highlighter(query).comment(culture, text));
  }

  private static String bracketed(String text, List<Span> spans) {
    StringBuilder bracketed = new StringBuilder(text);
    for (Span span : new ArrayList<>(spans).reversed()) {
      bracketed.insert(span.end(), ']').insert(span.start(), '[');
    }
    return bracketed.toString();
  }
}
