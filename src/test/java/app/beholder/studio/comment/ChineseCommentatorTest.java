package app.beholder.studio.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.AnyScene;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Scene;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChineseCommentatorTest {
  /** As many as the built-in collection has in this language. */
  private static final int MANY = 1650;

  private static final Pattern FEELING =
      Pattern.compile(
          "喜欢|讨厌|[害可]怕|吓|美|安静|静静|宁|笑|哭|难过|伤|悲|气|怒|恼|恶心|脏|激动|兴奋|高兴|开心|快乐|舒"
              + "|敬|震|惊|好奇|有趣|有意思|无聊|孤|冷|暖|压抑|心");

  private final ChineseCommentator commentator = new ChineseCommentator();

  private record Said(Scene scene, Emotion emotion, Candour candour, Comment comment) {
    String text() {
      return comment.text();
    }
  }

  private List<Said> say(long seed, int number) {
    Chance chance = new Chance(seed);
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Scene scene = AnyScene.by(chance);
      Emotion emotion = Emotion.ALL.get(i % Emotion.ALL.size());
      Candour candour = Candour.values()[chance.weighted(5, 3, 2)];
      all.add(
          new Said(
              scene, emotion, candour, commentator.write(scene, emotion, candour, chance.fork(i))));
    }
    return all;
  }

  @Test
  void itSpeaksChinese() {
    assertEquals("chinese", commentator.language());
  }

  @Test
  void oneOrTwoSentencesInCharactersAndFullWidthPunctuation() {
    Pattern good = Pattern.compile("([\\u4e00-\\u9fff]+[，、。！？；])+");
    for (Said said : say(1, MANY)) {
      String text = said.text();
      assertTrue(good.matcher(text).matches(), text);
      assertTrue("。！？".indexOf(text.charAt(text.length() - 1)) >= 0, text);
      assertTrue(
          text.length() >= ChineseCommentator.SHORTEST
              && text.length() <= ChineseCommentator.LONGEST,
          text);
      assertTrue(said.comment().shapes().size() <= 3, text);
    }
  }

  @Test
  void sentencesAreBuiltInManyWaysAndSeldomRepeated() {
    Set<String> shapes = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (Said said : say(2, MANY)) {
      shapes.addAll(said.comment().shapes());
      texts.add(said.text());
    }
    assertTrue(shapes.size() >= 600, shapes.size() + " shapes");
    assertTrue(texts.size() >= MANY * 0.97, texts.size() + " texts");
  }

  @Test
  void noOpeningIsWornOut() {
    Map<String, Integer> openings = new HashMap<>();
    for (Said said : say(3, MANY)) {
      openings.merge(said.text().substring(0, 2), 1, Integer::sum);
    }
    openings.forEach(
        (opening, count) -> assertTrue(count <= MANY * 0.04, opening + " begins " + count));
  }

  @Test
  void theSameChanceGivesTheSameWords() {
    assertEquals(say(4, 200), new ChineseCommentatorTest().say(4, 200));
  }

  /** What is not in a scene must not be spoken of; words for it would be these. */
  @Test
  void nothingIsNamedThatIsNotThere() {
    for (Said said : say(5, MANY)) {
      Scene scene = said.scene();
      if (scene.subject().isAbstract()) {
        assertFalse(said.text().matches(".*(清晨|傍晚|夜色|暮色|晨光|日光|海面|河面|花园里|村里|山上).*"), said.text());
      }
      if (scene.light() != Light.NIGHT) {
        assertFalse(said.text().contains("夜色") || said.text().contains("夜空"), said.text());
      }
      if (scene.details().size() == 1 && said.candour() == Candour.UNSAID) {
        assertFalse(said.text().contains("还有") && scene.hues().size() == 1, said.text());
      }
      for (Hue hue : Hue.values()) {
        boolean isThere =
            scene.hues().contains(hue)
                || scene.details().stream().anyMatch(detail -> detail.hue() == hue);
        String noun = ChineseHue.of(hue).noun();
        // 绿色 is also the end of 青绿色
        if (!isThere && hue != Hue.GREEN && said.candour() == Candour.UNSAID) {
          assertFalse(said.text().contains(noun), said.text() + " has " + noun);
        }
      }
    }
  }

  @Test
  void whatIsLeftUnsaidHasNoFeeling() {
    Chance chance = new Chance(6);
    for (int i = 0; i < MANY; i++) {
      Scene scene = AnyScene.by(chance);
      String text = commentator.write(scene, Emotion.FEAR, Candour.UNSAID, chance.fork(i)).text();
      Matcher feeling = FEELING.matcher(text);
      assertFalse(feeling.find(), text);
      assertEquals(
          text,
          commentator.write(scene, Emotion.AWE, Candour.UNSAID, chance.fork(i)).text(),
          "whatever is felt");
    }
  }

  @Test
  void hintsFitBothEmotionsEqually() {
    Chance chance = new Chance(7);
    for (int i = 0; i < 300; i++) {
      Scene scene = AnyScene.by(chance);
      for (Emotion emotion : Emotion.ALL) {
        for (Emotion other : Emotion.ALL) {
          if (Hint.of(emotion) == Hint.of(other)) {
            assertEquals(
                commentator.write(scene, emotion, Candour.HINTED, chance.fork(i)),
                commentator.write(scene, other, Candour.HINTED, chance.fork(i)));
          }
        }
      }
    }
  }

  /** The clauses of an emotion are what its name alone leads to. */
  @ParameterizedTest
  @EnumSource
  void eachEmotionHasWaysOfItsOwnOfBeingNamed(Emotion emotion) {
    Map<Emotion, Set<String>> shapes = new HashMap<>();
    for (Emotion each : Emotion.ALL) {
      Chance chance = new Chance(8);
      Set<String> built = new HashSet<>();
      for (int i = 0; i < 150; i++) {
        Scene scene = AnyScene.by(chance);
        built.addAll(commentator.write(scene, each, Candour.NAMED, chance.fork(i)).shapes());
      }
      shapes.put(each, built);
    }
    Set<String> own = new HashSet<>(Objects.requireNonNull(shapes.get(emotion)));
    shapes.forEach((other, built) -> {
      if (other != emotion) {
        own.removeAll(built);
      }
    });
    assertTrue(own.size() >= 80, emotion + " has " + own.size());
  }

  @Test
  void everyPlaceCanBeFilledAndEveryGuardCanHold() throws Exception {
    Set<String> places = new TreeSet<>(commentator.grammar().places());
    Set<String> guards = guards();
    Chance chance = new Chance(9);
    for (int i = 0; i < 1500; i++) {
      Emotion emotion = Emotion.ALL.get(i % Emotion.ALL.size());
      List<String> qualifiers =
          i % 2 == 0
              ? List.of(emotion.label().replace(' ', '_'))
              : List.of(Hint.of(emotion).label());
      ChineseVoice voice = new ChineseVoice(AnyScene.by(chance), qualifiers, chance);
      places.removeIf(place -> voice.slot(place, "") != null);
      guards.removeIf(voice::holds);
    }
    assertEquals(Set.of(), places);
    assertEquals(Set.of(), guards);
  }

  private static Set<String> guards() throws Exception {
    Set<String> guards = new TreeSet<>();
    try (InputStream source = ChineseCommentator.class.getResourceAsStream("chinese.txt")) {
      String grammar =
          new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
      Matcher matcher = Pattern.compile("(?m)^ +(?:\\*\\d+ )?\\[([^]]+)]").matcher(grammar);
      while (matcher.find()) {
        for (String guard : matcher.group(1).split(" ")) {
          guards.add(guard.replace("!", ""));
        }
      }
    }
    return guards;
  }
}
