package app.beholder.library.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.LibraryException;
import app.beholder.library.TextIndex.Matches;
import app.beholder.model.Emotion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found, in each language. Each test adds its own sentences; one painting stands behind all
 * of them.
 */
class LuceneTextIndexTest {
  @TempDir Path folder;
  private FakeLibrary library;
  private LuceneTextIndex index;
  private int painting;

  @BeforeEach
  void begin() {
    library = new FakeLibrary(folder);
    painting = library.painting("Realism", "nobody_untitled");
    index = new LuceneTextIndex(library, folder.resolve("cache/text"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "painting, 0 1 2",
    "paintings, 0 1 2",
    "Painted, 0 1 2",
    "PAINT, 0 1 2",
    "ship, 3",
    "boats, 4",
    "captain, 3",
    "captain's, 3",
    "captain’s, 3",
    "naïve, 4",
    "naive, 4",
    "horse, ''",
  })
  void findsEnglishByStems(String query, String found) throws Exception {
    english(
        "A painting of the sea.",
        "Two paintings!",
        "It was painted by night",
        "The captain’s ships",
        "A naïve boat");
    assertFound(query, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "to be or not to be", "\"to be or not to be\"", "not", "or", "a"})
  void commonWordsAreWords(String query) throws Exception {
    english("To be, or not to be: that is the question of a picture", "Nothing");
    assertFound(query, "0");
  }

  @ParameterizedTest
  @CsvSource({
    "لوحة, 0 1 2 3 4",
    "لوحه, 0 1 2 3 4",
    "اللوحة, 0 1 2 3 4",
    "لَوْحَةٌ, 0 1 2 3 4",
    "امل, 5 6",
    "أمل, 5 6",
    "الأمل, 5 6",
    "اثار, 7",
    "آثار, 7",
    "إيمان, 8",
    "ايمان, 8",
    "هدى, 9",
    "هدي, 9",
    "قطة, ''",
  })
  void findsArabicWhateverTheSpelling(String query, String found) throws Exception {
    arabic(
        "هذه لوحة جميلة",
        "اللوحة مظلمة",
        "لَوْحَةٌ قَدِيمَة",
        "شعرت بالحزن من هذه اللوحه",
        "لوحـــة غريبة",
        "فيها أمل كبير",
        "يعطيني الامل",
        "آثار قديمة",
        "إيمان عميق",
        "هدى ونور");
    assertFound(query, found);
  }

  @Test
  void arabicInPresentationFormsIsArabic() throws Exception {
    arabic("ﻟﻮﺣﺔ ﺟﻤﻴﻠﺔ", "ٱلنور في هٰذا المكان");
    assertFound("لوحة", "0");
    assertFound("النور", "1");
    assertFound("هذا", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "星, 0 1 2 3",
    "星空, 0 1",
    "空, 0 1 2",
    "空星, 2",
    "梵高的星空, 0",
    "美麗, 1",
    "美丽, 0",
    "\"梵高 星空\", ''",
    "梵高 星空, 0",
    "星空 -梵高, 1",
    "ｖａｎ, 3",
    "高的星空真, 0",
    "𠮷野, 4",
    "𠮷, 4",
  })
  void findsChineseByCharacterAndPhrase(String query, String found) throws Exception {
    chinese("梵高的星空真美丽。", "這片星空非常美麗", "天空，星星。空星", "van 的星", "𠮷野家");
    library.annotation(painting, "chinese", Emotion.AWE, "", "无");
    assertFound(query, found);
  }

  @Test
  void chinesePairsDoNotReachOverSigns() throws Exception {
    chinese("天空，星星");
    assertFound("空星", "");
  }

  @Test
  void otherLanguagesAreFoundWithoutTheirAccents() throws Exception {
    add("spanish", "La niña está soñando en el jardín", "El ano");
    add("korean", "아름다운 그림");
    assertFound("nina", "0");
    assertFound("jardín", "0");
    assertFound("SONANDO", "0");
    assertFound("그림", "2");
    assertFound("그", "2");
  }

  @Test
  void artistAndTitleAreFoundWithoutTheirAccents() throws Exception {
    int island = library.painting("Symbolism", "arnold-böcklin_isle-of-the-dead");
    int other = library.painting("Cubism", "ľudovít-fulla_żółty-ø-ça");
    int chinese = library.painting("Ink", "齐白石_虾");
    library.annotation(island, "arabic", Emotion.AWE, "", "حزن");
    library.annotation(island, "chinese", Emotion.AWE, "", "很静");
    library.annotation(other, "english", Emotion.AWE, "", "bright");
    library.annotation(chinese, "english", Emotion.AWE, "", "shrimps");
    assertFound("Bocklin", "0 1");
    assertFound("böcklin", "0 1");
    assertFound("\"isle of the dead\"", "0 1");
    assertFound("bocklin حزن", "0");
    assertFound("bocklin -静", "0");
    assertFound("fulla zolty", "2");
    assertFound("白石", "3");
    assertFound("虾", "3");
  }

  @Test
  void phrasesKeepTheirOrder() throws Exception {
    english("The deep blue sea", "The blue deep sea", "A deep sea", "seas so deep");
    assertFound("deep sea", "0 1 2 3");
    assertFound("\"deep sea\"", "1 2");
    assertFound("\"Deep blue\"", "0");
    assertFound("-\"deep sea\" deep", "0 3");
    assertFound("deep-sea", "1 2");
  }

  @Test
  void excludedTermsAreTakenAway() throws Exception {
    english("sea and storm", "sea and sun", "sun");
    assertFound("sea -storm", "1");
    assertFound("-sea", "2");
    assertFound("-sea -sun", "");
    assertFound("-sea -whale", "2");
    assertFound("sea -sea", "");
  }

  @Test
  void wordsOfOneLanguageStandInCommentsOfAnother() throws Exception {
    arabic("لوحة Monet رائعة");
    chinese("我喜欢 Monet 的 paintings");
    english("The word 星空 means starry sky, النور means light");
    assertFound("monet", "0 1");
    assertFound("paintings", "1");
    assertFound("星空", "2");
    assertFound("النور", "2");
  }

  @Test
  void emojiAreWords() throws Exception {
    english("I love it 😍", "sad 😢😢");
    chinese("好看😍");
    assertFound("😍", "0 2");
    assertFound("😢", "1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!!!", "-", "\"\"", "\"...\"", "。，", "-!!!", "؟", "?? -..", "\u0000", "\u200B"})
  void signsAloneFindNothing(String query) throws Exception {
    english("Wow!!!", "What?? ..");
    assertFound(query, "");
  }

  @Test
  void signsBesideWordsAreIgnored() throws Exception {
    english("A sea!", "A hill");
    assertFound("sea ! , ...", "0");
    assertFound("sea -...", "0");
  }

  @Test
  void queriesMayBeLongButNotEndless() throws Exception {
    english("word ".repeat(3000), "other");
    assertFound("\"" + "word ".repeat(100) + "\"", "0");
    assertFound("word ".repeat(200), "0");
    String message =
        assertThrows(LibraryException.class, () -> search("word ".repeat(5000), 1)).getMessage();
    assertTrue(message.contains("too many words"), message);
    assertFound("x".repeat(20_000), "");
  }

  @Test
  void ranksByHowMuchACommentIsAboutTheWord() throws Exception {
    english(
        "a ship on the sea with many other things around it in the haze",
        "sea, sea, sea",
        "no water",
        "the sea");
    Matches matches = search("sea", 2);
    assertEquals(BitSet.valueOf(new long[] {0b1011}), matches.annotations());
    assertEquals(List.of(1, 3), Arrays.stream(matches.best()).boxed().toList());
    assertEquals(0, search("sea", 0).best().length);
    assertEquals(3, search("sea", 100).best().length);
  }

  private void english(String... comments) {
    add("english", comments);
  }

  private void arabic(String... comments) {
    add("arabic", comments);
  }

  private void chinese(String... comments) {
    add("chinese", comments);
  }

  private void add(String culture, String... comments) {
    for (String comment : comments) {
      library.annotation(painting, culture, Emotion.AWE, "", comment);
    }
  }

  private Matches search(String query, int best) throws Exception {
    index.update(Monitor.NONE);
    return index.search(Filter.parse(query).text(), best);
  }

  private void assertFound(String query, String numbers) throws Exception {
    BitSet expected = new BitSet();
    Arrays.stream(numbers.split(" "))
        .filter(n -> !n.isEmpty())
        .forEach(n -> expected.set(Integer.parseInt(n)));
    Matches matches = search(query, 100);
    assertEquals(expected, matches.annotations(), query);
    assertEquals(
        expected,
        Arrays.stream(matches.best()).collect(BitSet::new, BitSet::set, BitSet::or),
        query);
  }
}
