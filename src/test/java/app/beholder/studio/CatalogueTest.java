package app.beholder.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.PaintingName;
import app.beholder.model.PaintingKey;
import app.beholder.studio.comment.Commentators;
import app.beholder.studio.painter.Painters;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The built-in collection as it is planned, by the real painters and commentators. */
final class CatalogueTest {
  private static final List<Work> WORKS = plan();
  private final List<List<Visitors.Remark>> remarks =
      WORKS.stream().map(new Visitors(Commentators.all())::remarks).toList();

  private static List<Work> plan() {
    return Catalogue.of(Studio.SEED, Studio.WORKS, Painters.all(), Commentators.all());
  }

  @Test
  void everyWorkHasAKeyOfItsOwn() {
    Set<PaintingKey> keys = WORKS.stream().map(Work::key).collect(Collectors.toSet());
    assertEquals(Studio.WORKS, keys.size());
    for (Work work : WORKS) {
      assertTrue(work.key().id().matches("[a-z0-9-]+_[a-z0-9-]+-[0-9]{4}"), work.key().toString());
    }
  }

  @Test
  void titlesAreShortAndInTheirScript() {
    for (Work work : WORKS) {
      assertTrue(work.title().length() <= 60, work.title());
      for (PaintingName name : work.names()) {
        String script = name.language().equals("arabic") ? "\\p{IsArabic}" : "\\p{IsHan}";
        assertTrue(name.title().matches("[" + script + "\\d\\s،、·“”]+"), name.toString());
      }
    }
  }

  @Test
  void moodsHaveEqualSharesAndNoSubjectIsRare() {
    Map<Mood, Long> moods =
        WORKS.stream()
            .collect(Collectors.groupingBy(work -> work.scene().mood(), Collectors.counting()));
    for (Mood mood : Mood.values()) {
      assertEquals(Studio.WORKS / 5.0, moods.get(mood), 6, mood + " of " + moods);
    }
    Map<Subject, Long> subjects =
        WORKS.stream()
            .collect(Collectors.groupingBy(work -> work.scene().subject(), Collectors.counting()));
    for (Subject subject : Subject.values()) {
      assertTrue(subjects.getOrDefault(subject, 0L) >= 15, subject + " of " + subjects);
    }
  }

  @Test
  void thereAreAboutFiveThousandComments() {
    assertEquals(5000, remarks.stream().mapToInt(List::size).sum(), 250);
  }

  @Test
  void noCommentStandsTwiceOnAPainting() {
    for (List<Visitors.Remark> ofWork : remarks) {
      List<String> comments = ofWork.stream().map(Visitors.Remark::comment).toList();
      assertEquals(comments.size(), new HashSet<>(comments).size());
    }
  }

  @Test
  void eachLanguageBuildsItsSentencesInFourHundredWays() {
    for (String culture : EmotionModel.CULTURES) {
      Set<String> shapes = new TreeSet<>();
      remarks.stream()
          .flatMap(List::stream)
          .filter(remark -> remark.culture().equals(culture))
          .forEach(remark -> shapes.addAll(remark.shapes()));
      assertTrue(shapes.size() >= 400, culture + " has only " + shapes.size());
    }
  }

  @Test
  void theSameSeedPlansTheSame() {
    List<Work> again = plan();
    for (int i = 0; i < WORKS.size(); i++) {
      assertEquals(WORKS.get(i).key(), again.get(i).key());
      assertEquals(WORKS.get(i).scene(), again.get(i).scene());
      assertEquals(remarks.get(i), new Visitors(Commentators.all()).remarks(again.get(i)));
    }
  }
}
