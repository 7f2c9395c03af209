package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.scene.Artist;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Format;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.util.List;

/** Nearly nothing: a surface, and one thing at exactly one place. */
final class MinimalistPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Keiko Morinaga", "كيكو موريناغا", "森永惠子", "Minimalism", 1963, 1984);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.EMPTINESS);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    List<Hue> hues = hues(mood, chance.fork("hues"));
    Chance plan = chance.fork("plan");
    List<Detail> details = details(mood, hues.getLast(), plan);
    boolean round = details.stream().anyMatch(detail -> detail.motif() == Motif.CIRCLE);
    Format format =
        round || plan.odds(0.3)
            ? Format.SQUARE
            : plan.pick(Format.PORTRAIT, Format.LANDSCAPE, Format.WIDE, Format.TALL);
    return new Scene(subject, mood, Light.NONE, format, hues, details);
  }

  /** The surface first, then what is on it. */
  private static List<Hue> hues(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          chance.pick(
              List.of(Hue.WHITE, Hue.GREY),
              List.of(Hue.WHITE, Hue.BLUE),
              List.of(Hue.WHITE, Hue.GREEN),
              List.of(Hue.BROWN, Hue.WHITE),
              List.of(Hue.GREY, Hue.WHITE),
              List.of(Hue.PINK, Hue.WHITE));
      case JOYFUL ->
          chance.pick(
              List.of(Hue.WHITE, Hue.RED),
              List.of(Hue.WHITE, Hue.YELLOW),
              List.of(Hue.WHITE, Hue.ORANGE),
              List.of(Hue.YELLOW, Hue.WHITE),
              List.of(Hue.YELLOW, Hue.RED),
              List.of(Hue.ORANGE, Hue.PINK),
              List.of(Hue.TURQUOISE, Hue.YELLOW));
      case MELANCHOLY ->
          chance.pick(
              List.of(Hue.GREY, Hue.BLACK),
              List.of(Hue.GREY, Hue.BROWN),
              List.of(Hue.BROWN, Hue.GREY),
              List.of(Hue.GREY, Hue.BLUE),
              List.of(Hue.BROWN, Hue.BLACK));
      case THREATENING ->
          chance.pick(
              List.of(Hue.BLACK, Hue.RED),
              List.of(Hue.RED, Hue.BLACK),
              List.of(Hue.BLACK, Hue.WHITE),
              List.of(Hue.GREY, Hue.RED),
              List.of(Hue.BLACK, Hue.ORANGE));
      case MYSTERIOUS ->
          chance.pick(
              List.of(Hue.BLUE, Hue.BLACK),
              List.of(Hue.BLACK, Hue.BLUE),
              List.of(Hue.BLUE, Hue.WHITE),
              List.of(Hue.VIOLET, Hue.GOLD),
              List.of(Hue.GREEN, Hue.BLACK),
              List.of(Hue.BLACK, Hue.GOLD),
              List.of(Hue.VIOLET, Hue.BLUE));
    };
  }

  private static List<Detail> details(Mood mood, Hue hue, Chance chance) {
    double pencil = mood == Mood.SERENE || mood == Mood.MELANCHOLY ? 2 : 0.6;
    return switch (chance.weighted(1.6, 1, pencil, pencil, 2.4, 1, 1.3, 1.3, 0.8, 1.4, 1, 1.2)) {
      case 0 -> List.of(Detail.one(Motif.LINE, hue));
      case 1 -> List.of(new Detail(Motif.LINE, chance.between(2, 3), hue));
      case 2 -> List.of(new Detail(Motif.LINE, Detail.MANY, hue));
      case 3 ->
          List.of(
              new Detail(Motif.BAND, chance.between(3, 6), hue),
              new Detail(Motif.LINE, Detail.MANY, null));
      case 4 -> List.of(Detail.one(Motif.SQUARE, hue));
      case 5 -> List.of(new Detail(Motif.SQUARE, chance.between(3, 5), hue));
      case 6 -> List.of(Detail.one(Motif.EDGE, null));
      case 7 -> List.of(new Detail(Motif.POINT, chance.between(1, 3), hue));
      case 8 -> List.of(new Detail(Motif.POINT, Detail.MANY, hue));
      case 9 -> List.of(Detail.one(Motif.CIRCLE, hue));
      case 10 ->
          chance.odds(0.5)
              ? List.of(Detail.one(Motif.CIRCLE, hue), Detail.one(Motif.SQUARE, hue))
              : List.of(Detail.one(Motif.POINT, hue), Detail.one(Motif.LINE, hue));
      default -> List.of(new Detail(Motif.BAND, chance.pick(1, 1, 2), hue));
    };
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    MinimalistSheet sheet = new MinimalistSheet(scene, canvas, chance.fork("sheet"));
    MinimalistMarks marks = new MinimalistMarks(scene, sheet, chance.fork("marks"));
    MinimalistForms forms = new MinimalistForms(scene, sheet, chance.fork("forms"));
    int count = scene.main().count();
    switch (scene.main().motif()) {
      case LINE -> {
        if (scene.main().isMany()) {
          marks.grid();
        } else {
          marks.lines(count);
        }
      }
      case BAND -> {
        if (scene.has(Motif.LINE)) {
          marks.washes(count);
        } else {
          forms.bars(count);
        }
      }
      case SQUARE -> {
        if (count == 1) {
          forms.square();
        } else {
          forms.stack(count);
        }
      }
      case POINT -> {
        if (scene.has(Motif.LINE)) {
          marks.lines(1);
        }
        if (scene.main().isMany()) {
          marks.rows();
        } else {
          marks.points(count);
        }
      }
      case CIRCLE -> {
        if (scene.has(Motif.SQUARE)) {
          marks.circleInSquare();
        } else {
          forms.circle();
        }
      }
      default -> forms.edge();
    }
    sheet.finish();
  }
}
