package app.beholder.studio.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.AnyScene;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Format;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import app.beholder.studio.scene.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArabicCommentatorTest {
  /** As many as the built-in collection has. */
  private static final int COMMENTS = 1650;

  private static final int SHAPES_AT_LEAST = 400;

  /** No more comments than this begin with the same two words. */
  private static final double SAME_OPENING_AT_MOST = 0.04;

  private static final Pattern ARABIC = Pattern.compile("[ء-ي0-9 .!:؟،؛]+");

  private static final ArabicCommentator COMMENTATOR = new ArabicCommentator();

  private record Written(Scene scene, Emotion emotion, Candour candour, Comment comment) {
    String text() {
      return comment.text();
    }
  }

  private static final List<Written> WRITTEN = write();

  private static List<Written> write() {
    Chance chance = new Chance(4);
    List<Written> written = new ArrayList<>();
    for (int i = 0; i < COMMENTS; i++) {
      Chance own = chance.fork(i);
      Scene scene = AnyScene.by(own.fork("scene"));
      Emotion emotion = own.pick(Emotion.ALL);
      Candour candour = own.pick(Candour.values());
      Comment comment = COMMENTATOR.write(scene, emotion, candour, own.fork("comment"));
      written.add(new Written(scene, emotion, candour, comment));
    }
    return written;
  }

  @Test
  void placesAreThoseThatTheVoiceFills() {
    assertEquals(
        Set.of(
            "thing", "other", "work", "place", "sitter", "hue", "hue2", "tint", "y", "t", "its",
            "he", "this", "which", "does", "is", "me"),
        COMMENTATOR.grammar().places());
  }

  @Test
  void everyPlaceIsFilledInSomeScene() {
    Set<String> left = new TreeSet<>(COMMENTATOR.grammar().places());
    Chance chance = new Chance(1);
    for (int i = 0; i < 200; i++) {
      Chance own = chance.fork(i);
      Voice voice =
          new ArabicVoice(AnyScene.by(own), Emotion.AWE, Candour.NAMED, own.fork("voice"));
      left.removeIf(place -> voice.slot(place, "كبير") != null);
    }
    assertEquals(Set.of(), left);
  }

  @ParameterizedTest
  @EnumSource(Motif.class)
  void everyMotifHasAllItsForms(Motif motif) {
    for (int count : new int[] {1, 2, 3, 4, 5, 6, Detail.MANY}) {
      for (Hue hue : Hue.values()) {
        ArabicThing thing = ArabicThing.of(new Detail(motif, count, hue));
        for (ArabicCase grammaticalCase : ArabicCase.values()) {
          assertArabic(thing.phrase(false, grammaticalCase));
          assertArabic(thing.phrase(true, grammaticalCase));
          assertArabic(thing.withoutHue().phrase(false, grammaticalCase));
          assertArabic(thing.bare(true, grammaticalCase));
        }
      }
    }
    assertFalse(ArabicLexicon.kind(motif).isBlank());
  }

  private static void assertArabic(String text) {
    assertTrue(ARABIC.matcher(text).matches(), text);
    assertFalse(text.contains("  ") || !text.strip().equals(text), text);
  }

  /** Gender, number, article and colour, each with the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOAT        | 1 | RED       | قارب أحمر                | القارب الأحمر
          BOAT        | 2 | RED       | قاربان أحمران            | القاربان الأحمران
          BOAT        | 3 | RED       | ثلاثة قوارب حمراء        | القوارب الحمراء الثلاثة
          BOAT        | 9 | RED       | قوارب حمراء              | القوارب الحمراء
          BOAT        | 4 |           | أربعة قوارب              | القوارب الأربعة
          SHIP        | 1 | WHITE     | سفينة بيضاء              | السفينة البيضاء
          SHIP        | 2 | WHITE     | سفينتان بيضاوان          | السفينتان البيضاوان
          SHIP        | 3 | WHITE     | ثلاث سفن بيضاء           | السفن البيضاء الثلاث
          SHIP        | 6 |           | ست سفن                   | السفن الست
          SAIL        | 5 | ORANGE    | خمسة أشرعة برتقالية      | الأشرعة البرتقالية الخمسة
          WAVE        | 1 | BLUE      | موجة زرقاء               | الموجة الزرقاء
          WAVE        | 3 | BLUE      | ثلاث موجات زرقاء         | الموجات الزرقاء الثلاث
          WAVE        | 9 | BLUE      | أمواج زرقاء              | الأمواج الزرقاء
          SUN         | 1 | YELLOW    | شمس صفراء                | الشمس الصفراء
          MOON        | 1 | WHITE     | قمر أبيض                 | القمر الأبيض
          STAR        | 5 | GOLD      | خمس نجمات ذهبية          | النجمات الذهبية الخمس
          STAR        | 9 | GOLD      | نجوم ذهبية               | النجوم الذهبية
          MIST        | 1 | GREY      | ضباب رمادي               | الضباب الرمادي
          RAIN        | 5 |           | مطر                      | المطر
          LIGHTNING   | 2 | YELLOW    | صاعقتان صفراوان          | الصاعقتان الصفراوان
          LIGHTHOUSE  | 1 | RED       | منارة حمراء              | المنارة الحمراء
          REFLECTION  | 1 | GREEN     | انعكاس أخضر              | الانعكاس الأخضر
          WATER_LILY  | 1 | PINK      | زنبقة ماء وردية          | زنبقة الماء الوردية
          WATER_LILY  | 2 | PINK      | زنبقتا ماء ورديتان       | زنبقتا الماء الورديتان
          WATER_LILY  | 4 | WHITE     | أربع زنبقات ماء بيضاء    | زنبقات الماء البيضاء الأربع
          WATER_LILY  | 9 | WHITE     | زنابق ماء بيضاء          | زنابق الماء البيضاء
          PEAK        | 3 | WHITE     | ثلاث قمم بيضاء           | القمم البيضاء الثلاث
          TREE        | 3 | GREEN     | ثلاث أشجار خضراء         | الأشجار الخضراء الثلاث
          PINE        | 2 | GREEN     | شجرتا صنوبر خضراوان      | شجرتا الصنوبر الخضراوان
          BAMBOO      | 3 | GREEN     | ثلاثة أعواد خيزران خضراء | أعواد الخيزران الخضراء الثلاثة
          RUIN        | 1 | BROWN     | أطلال بنية               | الأطلال البنية
          BRIDGE      | 1 | BROWN     | جسر بني                  | الجسر البني
          HOUSE       | 2 | BLUE      | بيتان أزرقان             | البيتان الأزرقان
          WINDOW      | 5 | YELLOW    | خمس نوافذ صفراء          | النوافذ الصفراء الخمس
          CRANE       | 2 | WHITE     | طائرا كركي أبيضان        | طائرا الكركي الأبيضان
          CRANE       | 5 | WHITE     | خمسة طيور كركي بيضاء     | طيور الكركي البيضاء الخمسة
          PEACOCK     | 1 | TURQUOISE | طاووس فيروزي             | الطاووس الفيروزي
          PEACOCK     | 3 | TURQUOISE | ثلاثة طواويس فيروزية     | الطواويس الفيروزية الثلاثة
          COW         | 3 | BLACK     | ثلاث بقرات سوداء         | البقرات السوداء الثلاث
          COW         | 9 | BLACK     | أبقار سوداء              | الأبقار السوداء
          HORSE       | 3 | BLACK     | ثلاثة أحصنة سوداء        | الأحصنة السوداء الثلاثة
          CAT         | 2 | BLACK     | قطتان سوداوان            | القطتان السوداوان
          WOMAN       | 1 |           | امرأة                    | المرأة
          WOMAN       | 2 |           | امرأتان                  | المرأتان
          WOMAN       | 3 | RED       | ثلاث نساء بثياب حمراء    | النساء الثلاث بثيابهن الحمراء
          MAN         | 2 | BLACK     | رجلان بثياب سوداء        | الرجلان بثيابهما السوداء
          OLD_MAN     | 1 | GREY      | شيخ بثياب رمادية         | الشيخ بثيابه الرمادية
          WALKER      | 3 |           | ثلاثة عابرين             | العابرون الثلاثة
          WALKER      | 9 | BLUE      | عابرون بثياب زرقاء       | العابرون بثيابهم الزرقاء
          EYE         | 2 | GREEN     | عينان خضراوان            | العينان الخضراوان
          EYE         | 5 |           | خمس عيون                 | العيون الخمس
          HAND        | 2 | WHITE     | يدان بيضاوان             | اليدان البيضاوان
          HAND        | 3 |           | ثلاث أيد                 | الأيدي الثلاث
          HAND        | 9 |           | أيد                      | الأيدي
          HAIR        | 1 | RED       | شعر أحمر                 | الشعر الأحمر
          FACE        | 2 | GREEN     | وجهان أخضران             | الوجهان الأخضران
          ROSE        | 9 | RED       | ورود حمراء               | الورود الحمراء
          POPPY       | 3 | RED       | ثلاث زهرات خشخاش حمراء   | زهرات الخشخاش الحمراء الثلاث
          LEAF        | 9 | GREEN     | أوراق شجر خضراء          | أوراق الشجر الخضراء
          LEMON       | 2 | YELLOW    | ليمونتان صفراوان         | الليمونتان الصفراوان
          GRAPE       | 9 | VIOLET    | عنب بنفسجي               | العنب البنفسجي
          GLASS       | 1 | GREEN     | كأس خضراء                | الكأس الخضراء
          BOWL        | 2 | BLUE      | وعاءان أزرقان            | الوعاءان الأزرقان
          SQUARE      | 4 | BLACK     | أربعة مربعات سوداء       | المربعات السوداء الأربعة
          CIRCLE      | 9 | ORANGE    | دوائر برتقالية           | الدوائر البرتقالية
          STROKE      | 1 | BLACK     | ضربة فرشاة سوداء         | ضربة الفرشاة السوداء
          STROKE      | 2 | BLACK     | ضربتا فرشاة سوداوان      | ضربتا الفرشاة السوداوان
          """)
  void thingsAgree(Motif motif, int count, Hue hue, String indefinite, String definite) {
    ArabicThing thing = ArabicThing.of(new Detail(motif, count, hue));
    assertEquals(indefinite, thing.phrase(false, ArabicCase.NOMINATIVE));
    assertEquals(definite, thing.phrase(true, ArabicCase.NOMINATIVE));
  }

  /** The cases that are seen without vowel marks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOAT       | 1 | RED    | قاربا أحمر            | القارب الأحمر
          BOAT       | 1 | PINK   | قاربا ورديا           | القارب الوردي
          BOAT       | 2 | PINK   | قاربين ورديين         | القاربين الورديين
          BOAT       | 3 | RED    | ثلاثة قوارب حمراء     | القوارب الحمراء الثلاثة
          BOAT       | 9 | RED    | قوارب حمراء           | القوارب الحمراء
          SHIP       | 1 | WHITE  | سفينة بيضاء           | السفينة البيضاء
          SHIP       | 2 | WHITE  | سفينتين بيضاوين       | السفينتين البيضاوين
          SHIP       | 9 | WHITE  | سفنا بيضاء            | السفن البيضاء
          TREE       | 9 |        | أشجارا                | الأشجار
          WINDOW     | 9 |        | نوافذ                 | النوافذ
          EDGE       | 9 |        | حواف                  | الحواف
          SAIL       | 9 |        | أشرعة                 | الأشرعة
          PINE       | 1 | GREEN  | شجرة صنوبر خضراء      | شجرة الصنوبر الخضراء
          BAMBOO     | 1 | BROWN  | عود خيزران بنيا       | عود الخيزران البني
          PINE       | 2 | GREEN  | شجرتي صنوبر خضراوين   | شجرتي الصنوبر الخضراوين
          WALKER     | 9 |        | عابرين                | العابرين
          WOMAN      | 2 |        | امرأتين               | المرأتين
          WOMAN      | 9 |        | نساء                  | النساء
          HAND       | 9 |        | أيديا                 | الأيدي
          BOWL       | 1 |        | وعاء                  | الوعاء
          SQUARE     | 9 |        | مربعات                | المربعات
          SHEEP      | 9 |        | خرافا                 | الخراف
          EYE        | 9 |        | عيونا                 | العيون
          """)
  void accusativesAreWritten(Motif motif, int count, Hue hue, String indefinite, String definite) {
    ArabicThing thing = ArabicThing.of(new Detail(motif, count, hue));
    assertEquals(indefinite, thing.phrase(false, ArabicCase.ACCUSATIVE));
    assertEquals(definite, thing.phrase(true, ArabicCase.ACCUSATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "يلمع,تلمع,يلمعان,تلمعان,يلمعون,يلمعن",
    "يبدو,تبدو,يبدوان,تبدوان,يبدون,يبدون",
    "يمضي,تمضي,يمضيان,تمضيان,يمضون,يمضين",
    "يبقى,تبقى,يبقيان,تبقيان,يبقون,يبقين",
    "يملأ,تملأ,يملآن,تملآن,يملؤون,يملأن",
    "يضيء/يضئن,تضيء,يضيئان,تضيئان,يضيئون,يضئن",
    "يستعد/يستعددن,تستعد,يستعدان,تستعدان,يستعدون,يستعددن",
  })
  void verbsAgree(String verb, String her, String two, String twoHer, String men, String women) {
    assertEquals(verb.split("/", -1)[0], ArabicAgreement.MASCULINE.verb(verb));
    assertEquals(her, ArabicAgreement.FEMININE.verb(verb));
    assertEquals(two, ArabicAgreement.MASCULINE_DUAL.verb(verb));
    assertEquals(twoHer, ArabicAgreement.FEMININE_DUAL.verb(verb));
    assertEquals(men, ArabicAgreement.MASCULINE_PLURAL.verb(verb));
    assertEquals(women, ArabicAgreement.FEMININE_PLURAL.verb(verb));
  }

  @ParameterizedTest
  @CsvSource({
    "BOAT,1,this,هذا القارب",
    "SHIP,1,that,تلك السفينة",
    "BOAT,2,this acc,هذين القاربين",
    "SHIP,2,this,هاتان السفينتان",
    "SHIP,9,this,هذه السفن",
    "MAN,9,this,هؤلاء الرجال",
    "PINE,1,this,شجرة الصنوبر هذه",
    "LEMON,1,the li,لليمونة",
    "BOAT,1,the li,للقارب",
    "WALKER,9,the li,للعابرين",
    "WATER_LILY,1,the li,لزنبقة الماء",
    "BOAT,1,bare gen,قارب",
  })
  void thingsTakeTheFormThatIsAskedFor(Motif motif, int count, String form, String expected) {
    Scene scene = still(Subject.SEA, new Detail(motif, count, null));
    Voice voice = new ArabicVoice(scene, Emotion.AWE, Candour.NAMED, new Chance(1));
    assertEquals(expected, voice.slot("thing", form));
  }

  @ParameterizedTest
  @EnumSource(Hue.class)
  void everyHueAgrees(Hue hue) {
    for (ArabicAgreement agreement : ArabicAgreement.values()) {
      for (ArabicCase grammaticalCase : ArabicCase.values()) {
        assertArabic(agreement.adjective(ArabicLexicon.hue(hue), grammaticalCase, true));
        assertArabic(agreement.adjective(ArabicLexicon.hue(hue), grammaticalCase, false));
      }
    }
  }

  @Test
  void sentencesAreBuiltInManyWays() {
    Set<String> shapes =
        WRITTEN.stream().flatMap(w -> w.comment().shapes().stream()).collect(Collectors.toSet());
    assertTrue(shapes.size() >= SHAPES_AT_LEAST, shapes.size() + " shapes");
  }

  @Test
  void noOpeningIsHeardTooOften() {
    Map<String, Integer> openings = new HashMap<>();
    for (Written written : WRITTEN) {
      String[] words = written.text().split(" ", 3);
      openings.merge(words[0] + " " + words[1], 1, Integer::sum);
    }
    openings.values().removeIf(times -> times <= SAME_OPENING_AT_MOST * COMMENTS);
    assertEquals(Map.of(), openings);
  }

  @Test
  void commentsAreArabicAndShort() {
    for (Written written : WRITTEN) {
      assertArabic(written.text());
      assertFalse(Pattern.compile(" [.!:؟،؛]").matcher(written.text()).find(), written.text());
      int words = written.text().split(" ", -1).length;
      assertTrue(words >= 5 && words <= 25, words + ": " + written.text());
    }
  }

  @Test
  void commentsNameNothingThatIsNotThere() {
    for (Written written : WRITTEN) {
      Set<String> there =
          written.scene().details().stream()
              .flatMap(detail -> names(detail.motif()))
              .collect(Collectors.toSet());
      if (written.scene().details().stream().anyMatch(ArabicCommentatorTest::isWinged)) {
        names(Motif.BIRD).forEach(there::add);
      }
      Set<String> said =
          Stream.of(written.text().split("[ .!:؟،؛]+", -1))
              .map(ArabicCommentatorTest::withoutArticle)
              .collect(Collectors.toSet());
      for (Motif motif : Motif.values()) {
        if (names(motif).noneMatch(there::contains)) {
          assertTrue(names(motif).noneMatch(said::contains), motif + ": " + written.text());
        }
      }
    }
  }

  private static Stream<String> names(Motif motif) {
    ArabicNoun noun = ArabicLexicon.noun(motif);
    String two = noun.word(2, false, ArabicCase.NOMINATIVE);
    return Stream.of(noun.singular(), noun.plural(), noun.few(), two)
        .map(name -> name.split(" ", -1)[0])
        .filter(name -> !name.isEmpty());
  }

  private static boolean isWinged(Detail detail) {
    return ArabicLexicon.kind(detail.motif()).equals("winged");
  }

  private static String withoutArticle(String word) {
    return word.replaceFirst("^[وفبك]?ال", "").replaceFirst("^لل", "");
  }

  @Test
  void whoDoesNotSayWhatIsFeltUsesNoWordOfFeeling() {
    Pattern feeling =
        Pattern.compile(
            "حزن|حزين|خوف|خائف|مخيف|غضب|غاضب|سعيد|سعادة|فرح|جميل|جمال|رائع|قبيح|مقزز|قرف|اشمئز|رعب"
                + "|هدوء|هادئ|سكينة|راحة|مريح|رهبة|مهيب|دهشة|حماس|مرح|مضحك|ضحك|أحب|أكره|أشعر|شعور"
                + "|حنين|حيرة|ملل|غريب|غامض|قلق|قلب|نفسي|كئيب|موحش|ممل");
    for (Written written : WRITTEN) {
      if (written.candour() == Candour.UNSAID) {
        assertFalse(feeling.matcher(written.text()).find(), written.text());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Emotion.class)
  void eachEmotionHasWaysOfItsOwn(Emotion emotion) {
    Set<String> shapes = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Written written : WRITTEN) {
      if (written.candour() == Candour.NAMED) {
        (written.emotion() == emotion ? shapes : others).addAll(written.comment().shapes());
      }
    }
    shapes.removeAll(others);
    assertTrue(shapes.size() >= 40, shapes.size() + " shapes");
  }

  @Test
  void hintsDoNotTellTheTwoEmotionsApart() {
    Chance chance = new Chance(2);
    for (int i = 0; i < 200; i++) {
      Scene scene = AnyScene.by(chance.fork(i));
      assertEquals(
          COMMENTATOR.write(scene, Emotion.FEAR, Candour.HINTED, new Chance(i)),
          COMMENTATOR.write(scene, Emotion.SADNESS, Candour.HINTED, new Chance(i)));
    }
  }

  @Test
  void theSameChanceGivesTheSameWords() {
    Scene scene = AnyScene.by(new Chance(3));
    Comment first = COMMENTATOR.write(scene, Emotion.AWE, Candour.NAMED, new Chance(5));
    assertEquals(
        first, new ArabicCommentator().write(scene, Emotion.AWE, Candour.NAMED, new Chance(5)));
    assertNotEquals(first, COMMENTATOR.write(scene, Emotion.AWE, Candour.NAMED, new Chance(6)));
  }

  @ParameterizedTest
  @CsvSource({
    "THING,قاربان",
    "TWO_THINGS,قاربان وقمر",
    "THING_AND_LIGHT,قاربان عند المساء",
    "SUBJECT_AND_LIGHT,البحر عند المساء",
    "SUBJECT_AND_MOOD,بحر هادئ",
    "HUES,أحمر على أسود",
    "NUMBERED,منظر بحري رقم 7",
    "MOOD,سكينة",
  })
  void titlesAreWrittenAsInAMuseum(Title.Form form, String expected) {
    Scene scene =
        still(Subject.SEA, new Detail(Motif.BOAT, 2, Hue.RED), new Detail(Motif.MOON, 1, Hue.GOLD));
    assertEquals(expected, COMMENTATOR.title(new Title(form, 7), scene));
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void everySceneHasTitlesOfEachForm(Subject subject) {
    Chance chance = new Chance(7);
    for (int i = 0; i < 40; i++) {
      Scene scene = AnyScene.of(subject, chance.fork(i));
      for (Title.Form form : Title.Form.values()) {
        assertArabic(COMMENTATOR.title(new Title(form, i + 1), scene));
      }
    }
  }

  private static Scene still(Subject subject, Detail... details) {
    return new Scene(
        subject,
        Mood.SERENE,
        Light.EVENING,
        Format.SQUARE,
        List.of(Hue.RED, Hue.BLACK),
        List.of(details));
  }
}
