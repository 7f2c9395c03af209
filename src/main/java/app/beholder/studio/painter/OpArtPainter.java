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

/** Regular forms that swell, fold and flicker: the eye cannot rest on them. */
final class OpArtPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Tibor Szalay", "تيبور سالاي", "蒂博尔·绍洛伊", "Op_Art", 1961, 1978);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.PATTERN);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    List<Hue> hues = hues(mood, chance.fork("hues"));
    Chance plan = chance.fork("plan");
    List<Detail> details = details(hues, plan);
    boolean shaped = details.size() > 1 || details.getFirst().count() < Detail.MANY;
    Format format =
        shaped
            ? plan.pick(Format.SQUARE, Format.SQUARE, Format.LANDSCAPE, Format.PORTRAIT)
            : plan.pick(Format.values());
    if (details.getFirst().motif() == Motif.SPIRAL) {
      format = Format.SQUARE;
    }
    return new Scene(subject, mood, Light.NONE, format, hues, details);
  }

  /** The ink first, then the paper, and in half of the works a third colour. */
  private static List<Hue> hues(Mood mood, Chance chance) {
    List<List<Hue>> chords =
        switch (mood) {
          case SERENE ->
              List.of(
                  List.of(Hue.TURQUOISE, Hue.WHITE, Hue.BLUE),
                  List.of(Hue.BLUE, Hue.WHITE, Hue.GREEN),
                  List.of(Hue.GREEN, Hue.WHITE, Hue.YELLOW),
                  List.of(Hue.GREY, Hue.WHITE, Hue.BLUE),
                  List.of(Hue.PINK, Hue.WHITE, Hue.VIOLET));
          case JOYFUL ->
              List.of(
                  List.of(Hue.RED, Hue.YELLOW, Hue.BLUE),
                  List.of(Hue.ORANGE, Hue.TURQUOISE, Hue.WHITE),
                  List.of(Hue.PINK, Hue.GREEN, Hue.YELLOW),
                  List.of(Hue.RED, Hue.TURQUOISE, Hue.YELLOW),
                  List.of(Hue.BLUE, Hue.ORANGE, Hue.YELLOW),
                  List.of(Hue.VIOLET, Hue.YELLOW, Hue.ORANGE),
                  List.of(Hue.PINK, Hue.WHITE, Hue.ORANGE));
          case MELANCHOLY ->
              List.of(
                  List.of(Hue.BLACK, Hue.GREY, Hue.BLUE),
                  List.of(Hue.BLUE, Hue.GREY, Hue.BROWN),
                  List.of(Hue.BROWN, Hue.GREY, Hue.BLACK),
                  List.of(Hue.GREY, Hue.BLACK, Hue.VIOLET),
                  List.of(Hue.GREEN, Hue.GREY, Hue.BLACK));
          case THREATENING ->
              List.of(
                  List.of(Hue.BLACK, Hue.WHITE, Hue.RED),
                  List.of(Hue.BLACK, Hue.RED, Hue.WHITE),
                  List.of(Hue.RED, Hue.BLACK, Hue.ORANGE),
                  List.of(Hue.BLACK, Hue.YELLOW, Hue.RED));
          case MYSTERIOUS ->
              List.of(
                  List.of(Hue.BLUE, Hue.BLACK, Hue.TURQUOISE),
                  List.of(Hue.VIOLET, Hue.BLACK, Hue.PINK),
                  List.of(Hue.GREEN, Hue.BLACK, Hue.YELLOW),
                  List.of(Hue.BLACK, Hue.BLUE, Hue.GOLD),
                  List.of(Hue.VIOLET, Hue.BLACK, Hue.ORANGE));
        };
    List<Hue> chord = chance.pick(chords);
    return chance.odds(0.6) ? chord : chord.subList(0, 2);
  }

  private static List<Detail> details(List<Hue> hues, Chance chance) {
    Hue accent = hues.getLast();
    return switch (chance.weighted(
        1.9, 2, 0.6, 1.2, 1.3, 1.3, 1, 1.3, 0.9, 0.8, 1.1, 1, 1.2, 0.9)) {
      case 0 -> List.of(many(Motif.SQUARE), of(Motif.CIRCLE, chance.between(1, 3)));
      case 1 -> List.of(many(Motif.SQUARE));
      case 2 -> List.of(many(Motif.SQUARE), many(Motif.POINT));
      case 3 -> List.of(many(Motif.SQUARE), many(Motif.CIRCLE));
      case 4 -> List.of(many(Motif.LINE));
      case 5 -> List.of(many(Motif.STRIPE));
      case 6 ->
          List.of(
              many(Motif.STRIPE),
              of(chance.pick(Motif.CIRCLE, Motif.SQUARE, Motif.TRIANGLE), chance.pick(1, 1, 2)));
      case 7 -> {
        Detail discs = of(Motif.CIRCLE, chance.between(1, 4));
        yield chance.odds(0.4) ? List.of(discs, many(Motif.STRIPE)) : List.of(discs);
      }
      case 8 -> List.of(many(Motif.CIRCLE));
      case 9 -> List.of(many(Motif.POINT));
      case 10 ->
          chance.odds(0.5)
              ? List.of(of(Motif.SPIRAL, 1))
              : List.of(of(Motif.SPIRAL, 1), many(Motif.SQUARE));
      case 11 -> List.of(new Detail(Motif.TRIANGLE, Detail.MANY, hues.getFirst()));
      case 12 -> List.of(many(Motif.TILE));
      default -> List.of(many(Motif.LINE), new Detail(Motif.POINT, chance.between(1, 2), accent));
    };
  }

  private static Detail many(Motif motif) {
    return new Detail(motif, Detail.MANY, null);
  }

  private static Detail of(Motif motif, int count) {
    return new Detail(motif, count, null);
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    OpArtPress press = new OpArtPress(scene, canvas);
    Chance own = chance.fork("forms");
    boolean coin = own.odds(0.5);
    switch (scene.main().motif()) {
      case SQUARE -> {
        if (scene.count(Motif.CIRCLE) > 3) {
          OpArtUnits.discsInSquares(press, own);
        } else if (scene.has(Motif.CIRCLE)) {
          OpArtGrid.bulges(press, scene.count(Motif.CIRCLE), own);
        } else if (scene.has(Motif.POINT)) {
          OpArtUnits.sparkle(press, own);
        } else if (coin) {
          OpArtGrid.folds(press, own);
        } else {
          OpArtGrid.tunnels(press, own);
        }
      }
      case LINE -> {
        if (scene.has(Motif.POINT)) {
          OpArtRounds.rays(press, scene.count(Motif.POINT), own);
        } else if (coin) {
          OpArtLines.current(press, own);
        } else {
          OpArtLines.zigzag(press, own);
        }
      }
      case STRIPE -> {
        if (scene.details().size() > 1) {
          OpArtLines.hidden(press, scene.details().get(1), own);
        } else {
          OpArtLines.ribbons(press, own);
        }
      }
      case CIRCLE -> {
        if (scene.main().isMany()) {
          OpArtUnits.dots(press, 1, own);
        } else {
          OpArtRounds.discs(press, scene.main().count(), scene.has(Motif.STRIPE), own);
        }
      }
      case POINT -> OpArtUnits.dots(press, 0.55, own);
      case SPIRAL -> OpArtRounds.spiral(press, scene.has(Motif.SQUARE), own);
      case TRIANGLE -> OpArtUnits.triangles(press, own);
      default -> OpArtUnits.cubes(press, own);
    }
    press.finish(chance.fork("paper"));
  }
}
