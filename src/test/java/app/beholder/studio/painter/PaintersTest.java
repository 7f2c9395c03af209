package app.beholder.studio.painter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Artist;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PaintersTest {
  private static final int SCENES = 12;
  private static final int FEW_COLOURS = 64;

  static Stream<Painter> painters() {
    return Painters.all().stream();
  }

  private static Chance chance(int number) {
    return new Chance(17).fork(number);
  }

  @Test
  void artistsCanBeToldApartInEveryScript() {
    for (Function<Artist, String> name :
        List.<Function<Artist, String>>of(
            Artist::name, Artist::arabic, Artist::chinese, Artist::style)) {
      List<String> names = painters().map(Painter::artist).map(name).toList();
      assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
    }
    assertTrue(Painters.all().size() >= 12);
  }

  @Test
  void everySubjectHasAPainter() {
    Set<Subject> painted = EnumSet.noneOf(Subject.class);
    painters().forEach(painter -> painted.addAll(painter.subjects()));
    assertEquals(EnumSet.allOf(Subject.class), painted);
  }

  @ParameterizedTest
  @MethodSource("painters")
  void theArtistHasANameInEachScript(Painter painter) {
    Artist artist = painter.artist();
    assertTrue(artist.name().matches("[\\p{IsLatin} .'’-]+"), artist.name());
    assertTrue(artist.arabic().matches("[\\p{IsArabic} ]+"), artist.arabic());
    assertTrue(artist.chinese().matches("[\\p{IsHan}·]+"), artist.chinese());
    assertFalse(artist.style().contains(" "), artist.style());
    assertTrue(artist.from() < artist.to(), artist.toString());
  }

  @ParameterizedTest
  @MethodSource("painters")
  void scenesAreAsTheyWereWantedAndTheSameAgain(Painter painter) {
    Set<Scene> scenes = new HashSet<>();
    for (Subject subject : EnumSet.copyOf(painter.subjects())) {
      for (Mood mood : Mood.values()) {
        for (int i = 0; i < SCENES; i++) {
          Scene scene = painter.compose(subject, mood, chance(i));
          assertEquals(subject, scene.subject());
          assertEquals(mood, scene.mood());
          assertEquals(scene, painter.compose(subject, mood, chance(i)));
          assertTrue(scene.details().size() <= 5 && scene.hues().size() <= 3, scene.toString());
          assertEquals(scene.hues().size(), new HashSet<>(scene.hues()).size(), scene.toString());
          if (subject.isAbstract()) {
            assertEquals(Light.NONE, scene.light());
          }
          scenes.add(scene);
        }
      }
    }
    int wanted = EnumSet.copyOf(painter.subjects()).size() * Mood.values().length * SCENES;
    assertTrue(scenes.size() > wanted / 2, scenes.size() + " different scenes of " + wanted);
  }

  @ParameterizedTest
  @MethodSource("painters")
  void theSameChancePaintsTheSame(Painter painter) {
    Scene scene = painter.compose(painter.subjects().getFirst(), Mood.MYSTERIOUS, chance(1));
    int[] painted = paint(painter, scene, chance(2));
    assertArrayEquals(painted, paint(painter, scene, chance(2)));
    assertFalse(Arrays.equals(painted, paint(painter, scene, chance(3))));
    assertTrue(Arrays.stream(painted).distinct().limit(FEW_COLOURS).count() == FEW_COLOURS);
  }

  @ParameterizedTest
  @MethodSource("painters")
  void aThreatIsDarkerThanSerenity(Painter painter) {
    double serene = 0;
    double threatening = 0;
    for (int i = 0; i < 2; i++) {
      Subject subject = painter.subjects().get(i % painter.subjects().size());
      serene += lightness(painter, painter.compose(subject, Mood.SERENE, chance(i)));
      threatening += lightness(painter, painter.compose(subject, Mood.THREATENING, chance(i)));
    }
    assertTrue(serene > threatening, serene + " against " + threatening);
  }

  private static double lightness(Painter painter, Scene scene) {
    int[] painted = paint(painter, scene, chance(5));
    double sum = 0;
    int step = 97;
    for (int i = 0; i < painted.length; i += step) {
      sum += Tint.lightness(painted[i]);
    }
    return sum * step / painted.length;
  }

  private static int[] paint(Painter painter, Scene scene, Chance chance) {
    Canvas canvas = new Canvas(scene.format());
    painter.paint(scene, canvas, chance);
    return canvas.pixels();
  }
}
