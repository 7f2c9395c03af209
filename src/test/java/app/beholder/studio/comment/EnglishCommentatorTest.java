package app.beholder.studio.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishCommentatorTest {
  private static final int COMMENTS = 1_650;
  private static final EnglishCommentator COMMENTATOR = new EnglishCommentator();
  private static final Pattern REFERENCE = Pattern.compile("\\{([^ {}]+)(?: ([^{}]*))?}");

  /** As many comments as the collection has in English, on mixed scenes by mixed visitors. */
  private static final List<Written> WRITTEN = written();

  private record Written(Scene scene, Emotion emotion, Candour candour, Comment comment) {
    String text() {
      return comment.text();
    }

    String opening() {
      return Arrays.stream(text().split(" ", -1)).limit(2).reduce("", (a, b) -> a + " " + b);
    }
  }

  private static List<Written> written() {
    List<Written> written = new ArrayList<>();
    Chance all = new Chance(2026);
    for (int i = 0; i < COMMENTS; i++) {
      Chance chance = all.fork(i);
      Scene scene = AnyScene.by(chance);
      Emotion emotion = chance.pick(Emotion.ALL);
      Candour candour = Candour.values()[chance.weighted(6, 2, 2)];
      written.add(
          new Written(scene, emotion, candour, COMMENTATOR.write(scene, emotion, candour, chance)));
    }
    return written;
  }

  private static String grammar() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EnglishCommentator.class.getResourceAsStream("english.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The alternatives of the rules whose name begins so, without weight and guards. */
  private static Map<String, List<String>> rules(String prefix) throws IOException {
    Map<String, List<String>> rules = new HashMap<>();
    List<String> rule = new ArrayList<>();
    for (String line : grammar().lines().filter(line -> !line.startsWith("#")).toList()) {
      if (line.endsWith(":") && !line.startsWith(" ")) {
        rule = new ArrayList<>();
        rules.put(line.substring(0, line.length() - 1), rule);
      } else if (!line.isBlank()) {
        rule.add(line.strip().replaceFirst("^\\*\\d+ ", "").replaceFirst("^\\[[^]]*] ", ""));
      }
    }
    rules.keySet().removeIf(name -> !name.startsWith(prefix));
    return rules;
  }

  private static Scene of(Subject subject, Hue hue, Light light, Detail... details) {
    return new Scene(subject, Mood.SERENE, light, Format.LANDSCAPE, List.of(hue), List.of(details));
  }

  @Test
  void isEnglish() {
    assertEquals("english", COMMENTATOR.language());
  }

  @Test
  void canFillEveryPlaceOfItsGrammar() throws IOException {
    Set<String> rules = rules("").keySet();
    Set<String> places = new TreeSet<>();
    for (MatchResult found : REFERENCE.matcher(grammar()).results().toList()) {
      String name = found.group(1);
      boolean rule = rules.stream().anyMatch(r -> r.equals(name) || r.startsWith(name + "@"));
      if (!rule && !found.group().equals("{name}")) {
        places.add(found.group());
      }
    }
    for (int i = 0; i < 3_000 && !places.isEmpty(); i++) {
      Chance chance = new Chance(i);
      Voice voice = EnglishVoice.ofVisitor(AnyScene.by(chance), List.of("awe"), chance);
      places.removeIf(place -> {
        var found = REFERENCE.matcher(place).results().findFirst().orElseThrow();
        String form = found.group(2) == null ? "" : found.group(2);
        return voice.slot(found.group(1), form) != null;
      });
    }
    assertEquals(Set.of(), places);
  }

  @Test
  void usesEveryRuleOfItsGrammar() throws IOException {
    Set<String> used = new TreeSet<>(Set.of("comment", "title"));
    REFERENCE.matcher(grammar()).results().forEach(found -> used.add(found.group(1)));
    Set<String> names = new TreeSet<>();
    rules("").keySet().forEach(name -> names.add(name.replaceFirst("@.*", "")));
    names.removeAll(used);
    assertEquals(Set.of(), names);
  }

  @ParameterizedTest
  @EnumSource(value = Emotion.class)
  void hasManyWaysToSayEachFeeling(Emotion emotion) throws IOException {
    String qualifier = emotion.name().toLowerCase(Locale.ROOT);
    assertTrue(rules("feel@").getOrDefault("feel@" + qualifier, List.of()).size() >= 25);
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryMotif(Motif motif) {
    for (int count : List.of(1, 2, 5, 9)) {
      for (Hue hue : Hue.values()) {
        Chance chance = new Chance(hue.ordinal());
        Detail detail = new Detail(motif, count, hue);
        EnglishMention mention = new EnglishMention(detail, EnglishHues.by(chance), chance);
        for (String form : List.of("the", "a", "that", "bare", "noun", "kind", "each", "some")) {
          assertTrue(mention.in(form).matches("[a-z]+( [a-z]+)*"), mention.in(form));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordForEveryHue(Hue hue) {
    Scene scene = of(Subject.COLOR, hue, Light.NONE, Detail.one(Motif.BAND, hue));
    Voice voice = EnglishVoice.ofVisitor(scene, List.of(), new Chance(1));
    assertTrue(String.valueOf(voice.slot("hue", "noun")).matches("[a-z]+"));
  }

  @Test
  void hasWordsForEverySubjectAndLight() {
    for (Subject subject : Subject.values()) {
      for (Light light : Light.values()) {
        Scene scene = of(subject, Hue.RED, light, Detail.one(Motif.LINE, null));
        Voice voice = EnglishVoice.ofVisitor(scene, List.of(), new Chance(1));
        assertNotNull(voice.slot("subject", ""));
        assertEquals(light == Light.NONE, voice.slot("time", "") == null);
      }
    }
  }

  @Test
  void buildsHundredsOfKindsOfSentences() {
    Set<String> shapes = new TreeSet<>();
    WRITTEN.forEach(written -> shapes.addAll(written.comment().shapes()));
    assertTrue(shapes.size() >= 700, shapes.size() + " shapes");
  }

  @Test
  void writesSentences() {
    Pattern sentences = Pattern.compile("(?:[A-Z\"][^.!?{}*\\[\\]/@~]*[.!?] ?)+");
    for (Written written : WRITTEN) {
      String text = written.text();
      assertTrue(sentences.matcher(text).matches(), text);
      assertFalse(text.contains("  ") || text.contains(" ,") || text.contains(" ."), text);
      assertFalse(text.matches(".*\\b(\\w+) \\1\\b.*"), text);
      int words = text.split(" ", -1).length;
      assertTrue(words >= 6 && words <= 30, text);
    }
  }

  @Test
  void putsTheArticleThatFits() {
    for (Written written : WRITTEN) {
      String text = written.text();
      assertFalse(text.matches("(?i).*\\ba (?!one|uni|used?|eu)[aeiou].*"), text);
      assertFalse(text.matches("(?i).*\\ban (?!hour|honest)[^aeiou].*"), text);
    }
  }

  @Test
  void beginsInManyWays() {
    Map<String, Integer> openings = new HashMap<>();
    WRITTEN.forEach(written -> openings.merge(written.opening(), 1, Integer::sum));
    openings.forEach(
        (opening, count) -> assertTrue(count <= COMMENTS * 0.04, opening + ": " + count));
  }

  @Test
  void isOftenShort() {
    long brief =
        WRITTEN.stream().filter(written -> written.text().split(" ", -1).length <= 9).count();
    assertTrue(brief > COMMENTS * 0.25 && brief < COMMENTS * 0.45, brief + " are short");
  }

  @Test
  void saysTheSameByTheSameChance() {
    Scene scene = AnyScene.by(new Chance(3));
    Comment once = COMMENTATOR.write(scene, Emotion.AWE, Candour.NAMED, new Chance(8));
    Comment again =
        new EnglishCommentator().write(scene, Emotion.AWE, Candour.NAMED, new Chance(8));
    assertEquals(once, again);
  }

  @Test
  void saysEachEmotionInOtherWordsWhereItIsNamed() {
    for (int i = 0; i < 100; i++) {
      Scene scene = AnyScene.by(new Chance(i));
      Set<String> texts = new TreeSet<>();
      for (Emotion emotion : Emotion.ALL) {
        texts.add(COMMENTATOR.write(scene, emotion, Candour.NAMED, new Chance(i)).text());
      }
      assertEquals(Emotion.ALL.size(), texts.size(), texts.toString());
    }
  }

  @Test
  void doesNotTellApartWhatItOnlyHintsAt() {
    for (int i = 0; i < 100; i++) {
      Scene scene = AnyScene.by(new Chance(i));
      for (Emotion one : Emotion.ALL) {
        for (Emotion other : Emotion.ALL) {
          boolean same =
              COMMENTATOR
                  .write(scene, one, Candour.HINTED, new Chance(i))
                  .equals(COMMENTATOR.write(scene, other, Candour.HINTED, new Chance(i)));
          assertEquals(Hint.of(one) == Hint.of(other), same, one + ", " + other);
        }
      }
    }
  }

  @Test
  void givesNothingAwayWhereItIsUnsaid() throws IOException {
    List<Pattern> feelings = new ArrayList<>();
    for (String rule : List.of("~state@", "~sense@", "~quality@", "cry@")) {
      for (List<String> words : rules(rule).values()) {
        words.forEach(
            word -> feelings.add(Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b")));
      }
    }
    for (int i = 0; i < 1_000; i++) {
      Scene scene = AnyScene.by(new Chance(i));
      Comment comment = COMMENTATOR.write(scene, Emotion.FEAR, Candour.UNSAID, new Chance(i));
      String text = comment.text();
      feelings.forEach(word -> assertFalse(word.matcher(text).find(), word + " in: " + text));
      assertEquals(
          comment, COMMENTATOR.write(scene, Emotion.AWE, Candour.UNSAID, new Chance(i)), text);
    }
  }

  @Test
  void mentionsNoWeatherAndNoHourThatIsNotThere() {
    for (Written written : WRITTEN) {
      if (written.candour() == Candour.UNSAID) {
        String text = written.text().toLowerCase(Locale.ROOT);
        for (Motif motif : List.of(Motif.RAIN, Motif.SNOW, Motif.MOON, Motif.SUN, Motif.BOAT)) {
          boolean said = text.matches(".*\\b" + motif.name().toLowerCase(Locale.ROOT) + "s?\\b.*");
          assertTrue(!said || written.scene().has(motif), text);
        }
        for (Light light : List.of(Light.MORNING, Light.EVENING, Light.NIGHT)) {
          boolean said = text.matches(".*\\b" + light.name().toLowerCase(Locale.ROOT) + "\\b.*");
          assertTrue(!said || written.scene().light() == light, text);
        }
      }
    }
  }

  @Test
  void agreesWithOneAndWithSeveral() {
    Chance chance = new Chance(4);
    EnglishHues hues = EnglishHues.by(chance);
    EnglishMention boats = new EnglishMention(new Detail(Motif.BOAT, 2, null), hues, chance);
    assertEquals("two boats", boats.in("a"));
    assertEquals("they", boats.pronoun());
    EnglishMention woman = new EnglishMention(Detail.one(Motif.WOMAN, null), hues, chance);
    assertEquals("the woman", woman.in("the"));
    assertEquals("her", woman.object());
    EnglishMention mist = new EnglishMention(new Detail(Motif.MIST, 5, Hue.WHITE), hues, chance);
    assertFalse(mist.isPlural());
    assertTrue(Set.of("mist", "fog").contains(mist.in("a")));
    EnglishMention suns = new EnglishMention(new Detail(Motif.SUN, 5, null), hues, chance);
    assertEquals("the sun", suns.in("a"));
    EnglishMention face = new EnglishMention(Detail.one(Motif.FACE, Hue.BLACK), hues, chance);
    assertEquals("the face", face.in("the"));
  }

  @ParameterizedTest
  @EnumSource
  void titlesAreShortAndInTitleCase(Title.Form form) {
    for (int i = 0; i < 500; i++) {
      Chance chance = new Chance(i);
      Scene scene = AnyScene.by(chance);
      Title title = new Title(form, chance.between(1, 40));
      String said = COMMENTATOR.title(title, scene);
      assertTrue(said.matches("[A-Z][A-Za-z0-9.,: -]+") && said.length() < 45, said);
      assertFalse(said.matches(".*( |^)(?!(and|in|at|on|by|with|of|the|an?)\\b)[a-z].*"), said);
      assertEquals(said, COMMENTATOR.title(title, scene));
      if (form == Title.Form.NUMBERED) {
        assertTrue(said.endsWith(" No. " + title.number()), said);
      }
    }
  }

  @Test
  void titlesNameWhatTheyAreToName() {
    Scene scene =
        of(
            Subject.SEA,
            Hue.BLUE,
            Light.EVENING,
            new Detail(Motif.BOAT, 2, null),
            Detail.one(Motif.LIGHTHOUSE, null));
    assertTrue(COMMENTATOR.title(new Title(Title.Form.THING, 1), scene).contains("Boats"));
    String two = COMMENTATOR.title(new Title(Title.Form.TWO_THINGS, 1), scene);
    assertTrue(two.contains("Boats") && two.contains("Lighthouse"), two);
    assertTrue(COMMENTATOR.title(new Title(Title.Form.HUES, 1), scene).contains("Blue"));
  }
}
