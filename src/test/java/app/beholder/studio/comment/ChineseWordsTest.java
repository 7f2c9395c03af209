package app.beholder.studio.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseWordsTest {
  private static final String CHARACTERS = "[\\u4e00-\\u9fff]+";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SUN, 1, , 一轮太阳
          SUN, 1, RED, 一轮红日
          MOON, 1, , 一轮明月
          MOON, 1, YELLOW, 一轮黄色的月亮
          STAR, 3, , 三颗星星
          STAR, 9, GOLD, 许多金色的星星
          CLOUD, 2, WHITE, 两朵白云
          CLOUD, 1, PINK, 一朵粉色的云
          RAIN, 1, , 一场雨
          RAIN, 9, , 密密的雨
          LIGHTNING, 1, YELLOW, 一道黄色的闪电
          MIST, 1, WHITE, 一片白雾
          WAVE, 9, BLUE, 层层蓝色的波浪
          BOAT, 2, , 两条小船
          BOAT, 5, RED, 五条红色的小船
          SHIP, 1, BLACK, 一艘黑色的大船
          SAIL, 3, WHITE, 三面白帆
          LIGHTHOUSE, 1, WHITE, 一座白灯塔
          REFLECTION, 1, GOLD, 一片金色的倒影
          WATER_LILY, 4, PINK, 四朵粉睡莲
          PEAK, 3, VIOLET, 三座紫色的山峰
          SNOW, 1, WHITE, 一层白雪
          WATERFALL, 1, , 一道瀑布
          TREE, 1, , 一棵树
          PINE, 2, GREEN, 两棵绿色的松树
          BAMBOO, 5, GREEN, 五根绿竹
          BRIDGE, 1, , 一座桥
          BRIDGE, 1, RED, 一座红桥
          PATH, 1, , 一条小路
          FIELD, 9, YELLOW, 一大片黄色的田地
          RUIN, 1, , 一处废墟
          HOUSE, 3, WHITE, 三座白房子
          WINDOW, 2, YELLOW, 两扇黄色的窗子
          FENCE, 1, WHITE, 一道白栅栏
          SMOKE, 1, , 一缕烟
          SMOKE, 1, TURQUOISE, 一缕青烟
          CRANE, 2, WHITE, 两只白鹤
          CRANE, 9, , 一群仙鹤
          GULL, 1, , 一只海鸥
          GULL, 7, WHITE, 一群白色的海鸥
          COW, 1, , 一头牛
          HORSE, 1, , 一匹马
          HORSE, 2, WHITE, 两匹白马
          SHEEP, 6, , 六只羊
          DOG, 1, BLACK, 一条黑狗
          CAT, 1, ORANGE, 一只橙色的猫
          WOMAN, 1, RED, 一个穿红衣服的女人
          OLD_MAN, 1, , 一位老人
          WALKER, 2, GOLD, 两个穿金色衣服的行人
          FACE, 1, , 一张脸
          EYE, 1, , 一只眼睛
          EYE, 2, BLUE, 一双蓝眼睛
          HAND, 2, , 一双手
          HAND, 3, , 三只手
          HAIR, 1, , 一头长发
          HAIR, 1, RED, 一头红发
          HAT, 1, BLACK, 一顶黑帽子
          HAT, 1, GREEN, 一顶绿色的帽子
          COLLAR, 1, WHITE, 一圈白色的衣领
          NECKLACE, 1, GOLD, 一条金项链
          PARASOL, 1, WHITE, 一把白阳伞
          FLOWER, 1, , 一朵花
          FLOWER, 9, RED, 许多红花
          ROSE, 3, , 三朵玫瑰
          IRIS, 2, VIOLET, 两朵紫鸢尾
          LEAF, 1, GREEN, 一片绿叶
          VINE, 2, , 两根藤蔓
          TABLE, 1, , 一张桌子
          APPLE, 3, RED, 三个红苹果
          GRAPE, 1, VIOLET, 一串紫葡萄
          BOTTLE, 2, GREEN, 两只绿瓶子
          GUITAR, 1, , 一把吉他
          BOOK, 1, , 一本书
          BOOK, 2, RED, 两本红色的书
          CANDLE, 2, , 两支蜡烛
          NEWSPAPER, 1, , 一张报纸
          SQUARE, 1, BLACK, 一个黑方块
          LINE, 1, RED, 一条红线
          POINT, 9, BLUE, 无数蓝圆点
          TILE, 4, , 四块花砖
          SPLASH, 2, RED, 两团红颜料
          STROKE, 3, BLACK, 三道黑色的笔触
          """)
  void thingsAreCountedByTheirMeasureWords(
      Motif motif, int count, @Nullable Hue hue, String phrase) {
    assertEquals(phrase, ChineseThings.of(motif).counted(new Detail(motif, count, hue)));
  }

  @ParameterizedTest
  @CsvSource({
    "HORSE, 1, WHITE, 那匹白马, 一匹白马",
    "HORSE, 2, WHITE, 那两匹白马, 两匹白马",
    "HORSE, 3, WHITE, 那三匹白马, 几匹白马",
    "HORSE, 9, WHITE, 那些白马, 一群白马",
    "HOUSE, 9, RED, 那些红房子, 一座座红房子",
    "EYE, 2, BLUE, 那双蓝眼睛, 一双蓝眼睛",
    "MOON, 1, , 那轮明月, 一轮明月",
    "MIST, 9, GREY, 那片灰雾, 大片灰雾",
  })
  void thingsArePointedAtAndLooselyCounted(
      Motif motif, int count, @Nullable Hue hue, String pointedAt, String loosely) {
    Detail detail = new Detail(motif, count, hue);
    assertEquals(pointedAt, ChineseThings.of(motif).that(detail, true));
    assertEquals(loosely, ChineseThings.of(motif).loosely(detail));
  }

  @ParameterizedTest
  @EnumSource
  void everyMotifHasWordsAndMeasureWords(Motif motif) {
    ChineseThing thing = ChineseThings.of(motif);
    for (String word : List.of(thing.noun(), thing.measure(), thing.stands(), thing.crowd())) {
      assertTrue(word.matches(CHARACTERS), motif + ": " + word);
    }
    assertFalse(thing.own(Hue.BROWN).contains("色的色"), thing.own(Hue.BROWN));
    // 一 alone would be read as a number of something that has no measure word
    assertFalse(thing.counted(Detail.one(motif, null)).equals("一" + thing.noun()));
  }

  @Test
  void noTwoMotifsHaveTheSameNoun() {
    Set<String> nouns = new HashSet<>();
    for (Motif motif : Motif.values()) {
      assertTrue(nouns.add(ChineseThings.of(motif).noun()), motif.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyHueHasWords(Hue hue) {
    ChineseHue word = ChineseHue.of(hue);
    assertEquals(1, word.brief().length());
    assertTrue(word.noun().endsWith("色") && word.noun().contains(word.brief()));
    assertTrue(word.full().matches(CHARACTERS));
  }

  @Test
  void everySubjectAndLightHasWords() {
    for (Subject subject : Subject.values()) {
      Scene scene = AnyScene.of(subject, new Chance(3));
      assertNotNull(ChineseScenery.subject(scene, ""));
    }
    for (Light light : Light.values()) {
      for (String form : List.of("", "when", "glow")) {
        assertEquals(light == Light.NONE, ChineseScenery.light(light, form) == null);
      }
    }
  }

  private static final Scene BOATS =
      new Scene(
          Subject.SEA,
          Mood.SERENE,
          Light.EVENING,
          Format.WIDE,
          List.of(Hue.RED, Hue.BLACK),
          List.of(new Detail(Motif.BOAT, 2, null), Detail.one(Motif.LIGHTHOUSE, null)));

  private static final Scene LEMONS =
      new Scene(
          Subject.STILL_LIFE,
          Mood.MELANCHOLY,
          Light.NONE,
          Format.SQUARE,
          List.of(Hue.YELLOW),
          List.of(new Detail(Motif.LEMON, 3, Hue.YELLOW)));

  @ParameterizedTest
  @CsvSource({
    "THING, 双舟, 三个柠檬",
    "TWO_THINGS, 小船与灯塔, 三个柠檬",
    "THING_AND_LIGHT, 暮色双舟, 三个柠檬",
    "SUBJECT_AND_LIGHT, 暮色中的海, 静物",
    "SUBJECT_AND_MOOD, 静静的海, 忧郁的静物",
    "HUES, 红与黑, 黄色",
    "NUMBERED, 海景第十七号, 静物第十七号",
    "MOOD, 宁静, 忧思",
  })
  void titlesAreThoseOfMuseums(Title.Form form, String ofBoats, String ofLemons) {
    Title title = new Title(form, 17);
    assertEquals(ofBoats, ChineseTitles.of(title, BOATS));
    assertEquals(ofLemons, ChineseTitles.of(title, LEMONS));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "7, 七",
    "10, 十",
    "12, 十二",
    "20, 二十",
    "99, 九十九",
    "100, 一百",
    "103, 一百零三",
    "110, 一百一十",
    "215, 二百一十五",
    "1003, 一千零三",
    "2010, 二千零一十",
  })
  void numbersAreReadAsTheyAreSpoken(int number, String read) {
    assertEquals(read, ChineseTitles.number(number));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everySceneHasATitleOfEveryForm(long seed) {
    Chance chance = new Chance(seed);
    for (int i = 0; i < 300; i++) {
      Scene scene = AnyScene.by(chance);
      for (Title.Form form : Title.Form.values()) {
        String title = ChineseTitles.of(new Title(form, 1 + i), scene);
        assertTrue(title.matches(CHARACTERS) && title.length() <= 14, title);
      }
    }
  }
}
