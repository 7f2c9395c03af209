package app.beholder.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Emotion;
import app.beholder.studio.comment.Candour;
import app.beholder.studio.comment.Commentators;
import app.beholder.studio.painter.Painters;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the built-in collection tells what the program does. */
class BuiltInDocsTest {
  private final List<String> page;

  BuiltInDocsTest() throws IOException {
    page = Files.readAllLines(Path.of("docs", "built-in-collection.md"));
  }

  @Test
  void baseRatesAreThoseOfTheModel() {
    List<String> rows =
        Arrays.stream(Subject.values())
            .map(subject ->
                row(
                    Stream.concat(
                        Stream.of(EffectSearch.label(subject)),
                        numbers("%.0f", EmotionModel.base(subject)))))
            .toList();
    assertEquals(rows, table("What is felt before a subject"));
  }

  @Test
  void moodFactorsAreThoseOfTheModel() {
    List<String> rows =
        Arrays.stream(Mood.values())
            .map(mood ->
                row(
                    Stream.concat(
                        Stream.of(EffectSearch.label(mood)),
                        numbers("%.1f", EmotionModel.factors(mood)))))
            .toList();
    assertEquals(rows, table("How a mood changes it"));
  }

  @Test
  void plantedEffectsAreThoseOfTheModel() {
    List<String> rows =
        EmotionModel.EFFECTS.stream()
            .map(effect ->
                row(
                    Stream.concat(
                        Stream.of(
                            effect.culture(),
                            EffectSearch.label(effect.subject()),
                            effect.emotion().label()),
                        numbers("%.1f", effect.logOdds(), Math.exp(effect.logOdds())))))
            .toList();
    assertEquals(rows, table("What was planted"));
  }

  @Test
  void resultsAreThoseOfTheSearch() {
    Tally tally = Tally.ofCollections();
    List<String> rows =
        List.of(
            counts("planted effects that were found", tally.found(), tally.planted()),
            counts("planted effects that their interval covers", tally.covered(), tally.planted()),
            counts("unplanted ones with p < 0.05", tally.significant(), tally.unplanted()),
            counts("unplanted ones found all the same", tally.mistaken(), tally.unplanted()));
    assertEquals(rows, table("How it is found"));
  }

  private static String counts(String what, int count, int all) {
    return String.format(
        Locale.ROOT, "| %s | %,d of %,d | %.1f%% |", what, count, all, 100.0 * count / all);
  }

  @Test
  void idealReadersDoAsWellAsTold() {
    double constant = IdealReader.constant();
    double picture = IdealReader.picture();
    List<String> rows =
        List.of(
            reader("the most frequent emotion", constant, constant, constant, constant),
            reader("picture only", picture, picture, picture, picture),
            reader(
                "words only",
                IdealReader.words(Candour.NAMED),
                IdealReader.words(Candour.HINTED),
                IdealReader.words(Candour.UNSAID),
                IdealReader.overall(IdealReader::words)),
            reader(
                "both",
                IdealReader.both(Candour.NAMED),
                IdealReader.both(Candour.HINTED),
                IdealReader.both(Candour.UNSAID),
                IdealReader.overall(IdealReader::both)));
    assertEquals(rows, table("How well it can be read"));
  }

  @Test
  void estimatesAreThoseOfTheCollection() {
    List<Felt> collection = Felt.inTheCollection(Studio.SEED);
    List<EffectSearch.Outcome> outcomes = EffectSearch.in(collection);
    List<String> rows =
        outcomes.stream()
            .filter(outcome -> outcome.comparison().isPlanted())
            .map(outcome -> outcome.row(collection))
            .toList();
    assertEquals(rows, table("In the collection itself"));
    List<EffectSearch.Outcome> unplanted =
        outcomes.stream().filter(outcome -> !outcome.comparison().isPlanted()).toList();
    String significant =
        counts(
            "unplanted ones with p < 0.05",
            (int) unplanted.stream().filter(outcome -> outcome.result().p() < 0.05).count(),
            unplanted.size());
    assertTrue(page.contains(significant), significant);
    assertTrue(outcomes.stream().allMatch(o -> o.isFound() == o.comparison().isPlanted()));
  }

  @Test
  void theCommentsShownAreThoseOfTheCollection() throws IOException {
    Visitors visitors = new Visitors(Commentators.all());
    Map<String, Set<String>> written = new HashMap<>();
    for (Work work : Catalogue.of(Studio.SEED, Studio.WORKS, Painters.all(), Commentators.all())) {
      for (Visitors.Remark remark : visitors.remarks(work)) {
        written
            .computeIfAbsent(heading(remark.culture(), remark.emotion()), key -> new HashSet<>())
            .add("- " + remark.comment());
      }
    }
    Map<String, List<String>> shown = sections("built-in-comments.md", "### ");
    for (String culture : EmotionModel.CULTURES) {
      for (Emotion emotion : Emotion.ALL) {
        String heading = heading(culture, emotion);
        List<String> comments = shown.getOrDefault(heading, List.of());
        assertEquals(10, comments.size(), heading);
        for (String comment : comments) {
          assertTrue(written.get(heading).contains(comment), heading + ": " + comment);
        }
      }
    }
  }

  private static String heading(String culture, Emotion emotion) {
    return Character.toUpperCase(culture.charAt(0)) + culture.substring(1) + ", " + emotion.label();
  }

  /** The list items below each heading of a page. */
  private static Map<String, List<String>> sections(String name, String mark) throws IOException {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> items = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs", name))) {
      if (line.startsWith(mark)) {
        items = new ArrayList<>();
        sections.put(line.substring(mark.length()), items);
      } else if (line.startsWith("- ")) {
        items.add(line);
      }
    }
    return sections;
  }

  private static String reader(String who, double... right) {
    double[] percent = Arrays.stream(right).map(share -> 100 * share).toArray();
    return row(Stream.concat(Stream.of(who), numbers("%.0f", percent)));
  }

  /** So that a model of each kind has something to learn, and their fusion more than either. */
  @Test
  void neitherPictureNorWordsSayAll() {
    double words = IdealReader.overall(IdealReader::words);
    double both = IdealReader.overall(IdealReader::both);
    assertTrue(IdealReader.constant() < IdealReader.picture() - 0.1);
    assertTrue(IdealReader.picture() < both - 0.1);
    assertTrue(words < both - 0.05);
    assertTrue(both < 0.9);
  }

  @Test
  void emotionsStandInTheirOrder() {
    String head =
        Emotion.ALL.stream().map(Emotion::label).collect(Collectors.joining(" | ", "| ", " |"));
    assertEquals(2, page.stream().filter(line -> line.endsWith(head)).count());
  }

  @Test
  void numbersInTheTextAreThoseOfTheModel() {
    String text = String.join(" ", page);
    double[] candour = EmotionModel.candour();
    long planted = EmotionModel.EFFECTS.size();
    int hypotheses = EffectSearch.hypotheses().size();
    for (String told :
        List.of(
            "a standard deviation of " + EmotionModel.NOISE,
            String.format(Locale.ROOT, "%.0f%% of the comments name", candour[0]),
            String.format(Locale.ROOT, "%.0f%% hint at", candour[1]),
            String.format(Locale.ROOT, "%.0f%% speak of the picture alone", candour[2]),
            (hypotheses - planted) + " comparisons",
            "All " + hypotheses + " p-values",
            "In " + Tally.COLLECTIONS + " collections",
            "of " + DrawnCollection.of(1).size() + " works")) {
      assertTrue(text.contains(told), told);
    }
  }

  private static Stream<String> numbers(String format, double... values) {
    return Arrays.stream(values).mapToObj(value -> String.format(Locale.ROOT, format, value));
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** The rows of the first table under a heading, without its head. */
  private List<String> table(String heading) {
    List<String> rows = new ArrayList<>();
    int from = page.indexOf("## " + heading);
    assertTrue(from >= 0, "no heading " + heading);
    for (String line : page.subList(from + 1, page.size())) {
      if (line.startsWith("|")) {
        rows.add(line);
      } else if (!rows.isEmpty()) {
        break;
      }
    }
    return rows.subList(Math.min(2, rows.size()), rows.size());
  }
}
