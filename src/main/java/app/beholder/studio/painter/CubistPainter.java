package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.CubistThing.Stuff;
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
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Tables and sitters from several sides at once, broken into facets or glued from sheets. */
final class CubistPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Émile Garance", "إميل غارانس", "埃米尔·加朗斯", "Cubism", 1909, 1925);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.STILL_LIFE, Subject.STILL_LIFE, Subject.PORTRAIT);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    List<Hue> hues = hues(mood, chance);
    List<Detail> details = new ArrayList<>();
    if (subject == Subject.PORTRAIT) {
      sitter(hues, details, chance);
    } else {
      things(mood, hues, details, chance);
    }
    Format format =
        subject == Subject.PORTRAIT
            ? chance.pick(Format.PORTRAIT, Format.PORTRAIT, Format.TALL, Format.SQUARE)
            : chance.pick(
                Format.PORTRAIT, Format.PORTRAIT, Format.LANDSCAPE, Format.SQUARE, Format.TALL);
    Light light = subject == Subject.PORTRAIT ? Light.DAY : Light.NONE;
    return new Scene(subject, mood, light, format, hues, details);
  }

  private static List<Hue> hues(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          List.of(
              chance.pick(Hue.GREY, Hue.WHITE, Hue.GREEN),
              chance.pick(Hue.GOLD, Hue.BROWN, Hue.BLUE));
      case JOYFUL ->
          List.of(
              chance.pick(Hue.ORANGE, Hue.YELLOW, Hue.RED),
              chance.pick(Hue.BLUE, Hue.GREEN, Hue.TURQUOISE),
              chance.pick(Hue.WHITE, Hue.PINK, Hue.BLACK));
      case MELANCHOLY ->
          List.of(chance.pick(Hue.BROWN, Hue.GREY), chance.pick(Hue.BLACK, Hue.GREEN, Hue.BLUE));
      case THREATENING ->
          List.of(Hue.BLACK, chance.pick(Hue.RED, Hue.ORANGE), chance.pick(Hue.GREY, Hue.BROWN));
      case MYSTERIOUS ->
          List.of(
              chance.pick(Hue.VIOLET, Hue.BLUE, Hue.GREEN),
              chance.pick(Hue.GOLD, Hue.BROWN, Hue.TURQUOISE));
    };
  }

  private static void things(Mood mood, List<Hue> hues, List<Detail> details, Chance chance) {
    Motif main =
        chance.pick(Motif.GUITAR, Motif.GUITAR, Motif.BOTTLE, Motif.BOWL, Motif.JUG, Motif.GLASS);
    details.add(one(main, hues, chance));
    List<Motif> others =
        new ArrayList<>(
            List.of(
                Motif.BOTTLE,
                Motif.GLASS,
                Motif.NEWSPAPER,
                Motif.APPLE,
                Motif.PEAR,
                Motif.LEMON,
                Motif.GRAPE,
                Motif.BOOK));
    others.remove(main);
    int count = mood == Mood.MELANCHOLY ? 1 : mood == Mood.JOYFUL ? 3 : chance.between(1, 3);
    for (Motif motif : chance.shuffled(others).subList(0, count)) {
      details.add(one(motif, hues, chance));
    }
    details.add(
        Detail.one(Motif.TABLE, hues.contains(Hue.BROWN) || chance.odds(0.5) ? Hue.BROWN : null));
  }

  private static Detail one(Motif motif, List<Hue> hues, Chance chance) {
    return switch (motif) {
      case GUITAR ->
          Detail.one(
              motif, hues.contains(Hue.BLACK) ? Hue.BROWN : chance.pick(Hue.BROWN, Hue.ORANGE));
      case BOTTLE -> Detail.one(motif, chance.pick(Hue.GREEN, Hue.BLACK, hues.get(1)));
      case GLASS -> new Detail(motif, chance.between(1, 2), null);
      case BOWL -> Detail.one(motif, chance.pick(Hue.WHITE, hues.get(1)));
      case JUG -> Detail.one(motif, hues.get(1));
      case APPLE -> new Detail(motif, chance.between(1, 3), chance.pick(Hue.RED, Hue.GREEN));
      case PEAR -> new Detail(motif, chance.between(1, 3), chance.pick(Hue.YELLOW, Hue.GREEN));
      case LEMON -> new Detail(motif, chance.between(1, 3), Hue.YELLOW);
      case GRAPE -> new Detail(motif, Detail.MANY, chance.pick(Hue.VIOLET, Hue.GREEN));
      case BOOK -> Detail.one(motif, chance.pick(Hue.RED, Hue.BLUE, hues.get(1)));
      default -> Detail.one(motif, Hue.WHITE);
    };
  }

  private static void sitter(List<Hue> hues, List<Detail> details, Chance chance) {
    boolean woman = chance.odds(0.5);
    details.add(Detail.one(woman ? Motif.WOMAN : Motif.MAN, null));
    if (chance.odds(woman ? 0.35 : 0.65)) {
      details.add(Detail.one(Motif.HAT, chance.pick(Hue.BLACK, hues.get(1))));
    }
    Motif held = chance.pick(Motif.GUITAR, Motif.NEWSPAPER, Motif.GLASS, Motif.BOOK, Motif.WOMAN);
    if (held != Motif.WOMAN) {
      details.add(new Detail(held, 1, held == Motif.GLASS ? null : one(held, hues, chance).hue()));
    }
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    Palette palette = new Palette(scene.mood(), Light.NONE);
    boolean collage = chance.fork("manner").odds(collageOdds(scene.mood()));
    CubistPaint paint = new CubistPaint(canvas, collage, chance.fork("paint"));
    int ink = Tint.mix(0x1C1612, palette.of(scene.hue()), 0.12);
    ground(scene, canvas, palette, paint, collage, chance.fork("ground"));
    CubistTable table = new CubistTable(scene, canvas, palette, chance.fork("table"));
    List<CubistThing> things = table.things();
    if (scene.subject() == Subject.STILL_LIFE) {
      table.paint(paint, ink, collage);
    }
    int slip = chance.fork("slip").pick(-12, -8, 9, 13);
    for (CubistThing thing : things) {
      paint.thing(
          thing,
          thing.planes().getFirst().shape().getBounds2D().getWidth() > 70 ? slip : slip / 3,
          ink);
    }
    CubistFacets facets =
        new CubistFacets(
            canvas,
            paint,
            things,
            scene.mood(),
            ink,
            scene.hues().stream().map(palette::of).toList(),
            chance.fork("facets"));
    double size = Math.min(canvas.width(), canvas.height()) * (collage ? 0.34 : 0.30);
    facets.lay(collage ? 22 : calm(scene.mood()) ? 75 : 105, size, collage ? 0.5 : 0.62);
    for (CubistThing thing : things) {
      paint.lines(thing, ink, collage ? 1.6 : 1.5, 0.6);
    }
    facets.dabs(collage ? 500 : 3000, collage ? 0.3 : 0.38);
    if (!collage) {
      fade(
          canvas,
          Tint.mix(
              palette.of(scene.hue()), 0xC9B994, scene.mood() == Mood.THREATENING ? 0.1 : 0.35),
          chance.fork("fade"));
    }
    Ground.linen(canvas, collage ? 0.02 : 0.045, chance.fork("linen"));
    Ground.vignette(
        canvas, scene.mood() == Mood.THREATENING || scene.mood() == Mood.MYSTERIOUS ? 0.35 : 0.12);
  }

  private static boolean calm(Mood mood) {
    return mood == Mood.SERENE || mood == Mood.MELANCHOLY;
  }

  private static double collageOdds(Mood mood) {
    return switch (mood) {
      case SERENE -> 0.5;
      case JOYFUL -> 0.9;
      case MELANCHOLY -> 0.15;
      case THREATENING -> 0.4;
      case MYSTERIOUS -> 0.3;
    };
  }

  /** Walls, papers and shadows behind: large planes in the colours of the work. */
  private static void ground(
      Scene scene,
      Canvas canvas,
      Palette palette,
      CubistPaint paint,
      boolean collage,
      Chance chance) {
    int base = palette.of(scene.hue());
    canvas.fill(Tint.mix(base, 0xB8A987, collage ? 0.2 : 0.45));
    int w = canvas.width();
    int h = canvas.height();
    int planes = collage ? chance.between(5, 7) : chance.between(6, 9);
    for (int i = 0; i < planes; i++) {
      Hue hue = scene.hues().get(i % scene.hues().size());
      int rgb =
          Palette.vary(
              Tint.mix(palette.of(hue), collage ? base : 0xA89A7C, collage ? 0.1 : 0.35),
              0.05,
              chance);
      double x = w * chance.between(-0.1, 0.8);
      double y = h * chance.between(-0.1, 0.7);
      double lean = chance.between(-0.12, 0.12) * h;
      double pw = w * chance.between(0.22, 0.5);
      double ph = h * chance.between(0.35, 0.9);
      Path2D plane =
          Canvas.polygon(
              x, y, x + pw, y - 0.3 * lean, x + pw + lean, y + ph, x + lean * 0.8, y + ph);
      if (collage) {
        Stuff stuff = chance.pick(Stuff.PLAIN, Stuff.PLAIN, Stuff.PRINT, Stuff.WOOD);
        paint.sheet(plane, stuff, stuff == Stuff.PRINT ? Tint.mix(rgb, 0xE9E1CB, 0.7) : rgb);
        if (stuff == Stuff.PLAIN && chance.odds(0.4)) {
          paint.points(
              plane, Tint.mix(rgb, chance.pick(0xF3ECDC, 0x1C1612), 0.6), chance.between(2.0, 4.0));
        } else if (stuff == Stuff.PLAIN && chance.odds(0.4)) {
          paint.hatch(
              plane, Tint.darker(rgb, 0.18), chance.between(0.5, 2.6), chance.between(7.0, 14.0));
        }
      } else {
        paint.faded(plane, rgb, chance.between(0.0, 6.28), 0.85, 0.1);
      }
    }
  }

  /** The facets thin out towards the corners, where the ground is left. */
  private static void fade(Canvas canvas, int rgb, Chance chance) {
    int w = canvas.width();
    int h = canvas.height();
    for (int i = 0; i < 900; i++) {
      double x = chance.unit() * w;
      double y = chance.unit() * h;
      double dx = (x - w / 2.0) / (w / 2.0);
      double dy = (y - h / 2.0) / (h / 2.0);
      double far = dx * dx * dx * dx + dy * dy * dy * dy;
      if (chance.unit() < 0.75 * far) {
        double reach = chance.between(8.0, 20.0);
        canvas.draw(
            Canvas.smooth(x - reach, y + 2, x + reach, y - 2),
            chance.between(5.0, 10.0),
            Palette.vary(Tint.mix(canvas.at((int) x, (int) y), rgb, 0.3), 0.015, chance),
            0.35);
      }
    }
  }
}
