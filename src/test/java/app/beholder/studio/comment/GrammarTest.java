package app.beholder.studio.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.studio.scene.Chance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

  /** A voice that is told what to answer. */
  private record Told(List<String> qualifiers, Set<String> conditions, Map<String, String> slots)
      implements Voice {

    @Override
    public boolean holds(String condition) {
      return conditions.contains(condition);
    }

    @Override
    public @Nullable String slot(String name, String form) {
      return slots.get((name + " " + form).strip());
    }

    @Override
    public String inflect(String word, String form) {
      return form.equals("loud") ? word.toUpperCase(Locale.ROOT) : word;
    }
  }

  private static final Told SILENT = new Told(List.of(), Set.of(), Map.of());

  private static String say(String grammar, Voice voice) {
    return Grammar.parse(grammar).say("s", voice, new Chance(1)).text();
  }

  private static Set<String> all(String grammar, Voice voice) {
    Set<String> said = new TreeSet<>();
    for (int i = 0; i < 200; i++) {
      said.add(Grammar.parse(grammar).say("s", voice, new Chance(i)).text());
    }
    return said;
  }

  @Test
  void saysOneOfTheAlternatives() {
    assertEquals(Set.of("One.", "Two."), all("# numbers\ns:\n  One.\n\n  Two.\n", SILENT));
  }

  @Test
  void saysMoreOftenWhatWeighsMore() {
    Grammar grammar = Grammar.parse("s:\n  *9 often\n  seldom\n");
    Chance chance = new Chance(7);
    int often = 0;
    for (int i = 0; i < 1000; i++) {
      often += grammar.say("s", SILENT, chance).text().equals("often") ? 1 : 0;
    }
    assertTrue(often > 850 && often < 950, often + " of 1000");
  }

  @Test
  void keepsToGuards() {
    String grammar = "s:\n  [night !plural] dark\n  *2 [night plural] all dark\n  [!night] light\n";
    assertEquals(Set.of("light"), all(grammar, SILENT));
    assertEquals(Set.of("dark"), all(grammar, new Told(List.of(), Set.of("night"), Map.of())));
    assertEquals(
        Set.of("all dark"), all(grammar, new Told(List.of(), Set.of("night", "plural"), Map.of())));
  }

  @Test
  void prefersTheRuleOfTheFirstQualifierThatHasOne() {
    String grammar = "s:\n  {f}\nf@awe:\n  wow\nf@still:\n  ah\nf:\n  hm\n";
    assertEquals("hm", say(grammar, SILENT));
    assertEquals("ah", say(grammar, new Told(List.of("still"), Set.of(), Map.of())));
    assertEquals("wow", say(grammar, new Told(List.of("awe", "still"), Set.of(), Map.of())));
    assertEquals("ah", say(grammar, new Told(List.of("joy", "still"), Set.of(), Map.of())));
  }

  @Test
  void fillsPlacesInTheFormThatIsNeeded() {
    Told voice = new Told(List.of(), Set.of(), Map.of("thing", "boat", "thing the", "the boat"));
    assertEquals("a boat, the boat", say("s:\n  a {thing}, {thing the}\n", voice));
  }

  @Test
  void passesOverWhatCannotBeSaid() {
    String grammar =
        "s:\n  *50 {deep} and more\n  enough\ndeep:\n  {nothing}\n  {deeper}\ndeeper:\n"
            + "  [never] at all\n";
    assertEquals(Set.of("enough"), all(grammar, SILENT));
  }

  @Test
  void complainsWhereNothingCanBeSaid() {
    Grammar grammar = Grammar.parse("s:\n  {nothing}\n");
    assertThrows(IllegalStateException.class, () -> grammar.say("s", SILENT, new Chance(1)));
  }

  @Test
  void tellsItsPlaces() {
    Grammar grammar =
        Grammar.parse("s:\n  {thing the} {~verb thing}{s}{f}{hue}\n~verb:\n  is\nf@awe:\n  x\n");
    assertEquals(Set.of("hue", "thing"), grammar.places());
  }

  @Test
  void inflectsTheWordsOfLexicalRulesOnly() {
    String grammar = "s:\n  {~word loud} {word loud}\n~word:\n  hey\nword:\n  hey\n";
    assertEquals("HEY hey", say(grammar, SILENT));
  }

  @Test
  void tellsHowEachSentenceIsBuilt() {
    Told voice = new Told(List.of(), Set.of(), Map.of("thing", "the boat"));
    Comment comment =
        Grammar.parse("s:\n  {thing} is {~mood}. {more}!\n~mood:\n  calm\nmore:\n  I see {thing}\n")
            .say("s", voice, new Chance(1));
    assertEquals("the boat is calm. I see the boat!", comment.text());
    assertEquals(List.of("{thing} is {~mood}.", "I see {thing}!"), comment.shapes());
  }

  @Test
  void leavesNoGapWhereAPlaceIsEmpty() {
    Told voice = new Told(List.of(), Set.of(), Map.of("thing", ""));
    assertEquals("one two", say("s:\n  one {thing} two {thing}\n", voice));
  }

  @ParameterizedTest
  @CsvSource({
    "'  an alternative without a rule', 1",
    "'s:\n  fine\nnot a rule', 3",
    "'s:\n  a\n\ns:\n  b', 4",
    "'s:\n  {open', 2",
    "'s:\n  closed}', 2",
    "'s:\n  fine\n  }x{', 3",
    "'s:\n  *x words', 2",
    "'s:\n  *0 words', 2",
    "'s:\n  *3', 2",
    "'s:\n  [night words', 2",
  })
  void namesTheLineThatIsNotUnderstood(String source, int line) {
    IllegalArgumentException problem =
        assertThrows(IllegalArgumentException.class, () -> Grammar.parse(source));
    assertTrue(
        String.valueOf(problem.getMessage()).matches("(?s)line " + line + "\\b.*"),
        problem.getMessage());
  }
}
