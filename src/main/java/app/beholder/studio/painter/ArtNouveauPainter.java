package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Printed panels: women, flowers and proud birds in curves like the lash of a whip, within a frame.
 */
final class ArtNouveauPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist(
        "Ottilie Svoboda", "أوتيليه سفوبودا", "奥蒂莉·斯沃博达", "Art_Nouveau_(Modern)", 1895, 1910);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.GARDEN, Subject.PORTRAIT, Subject.BIRDS);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    List<Hue> hues = hues(mood, chance);
    List<Detail> details = new ArrayList<>();
    switch (subject) {
      case PORTRAIT -> portrait(hues, details, chance);
      case BIRDS -> birds(mood, hues, details, chance);
      default -> garden(mood, hues, details, chance);
    }
    Light light =
        switch (mood) {
          case SERENE -> Light.MORNING;
          case JOYFUL -> Light.DAY;
          case MELANCHOLY -> Light.EVENING;
          case THREATENING, MYSTERIOUS -> Light.NIGHT;
        };
    boolean night = light == Light.NIGHT;
    if (details.size() < 5 && subject != Subject.PORTRAIT && chance.odds(0.5)) {
      details.add(
          night
              ? Detail.one(Motif.MOON, chance.pick(Hue.WHITE, Hue.YELLOW))
              : Detail.one(Motif.SUN, chance.pick(Hue.GOLD, Hue.ORANGE, Hue.RED)));
    }
    Format format =
        subject == Subject.BIRDS
            ? chance.pick(Format.TALL, Format.PORTRAIT)
            : chance.pick(Format.TALL, Format.TALL, Format.PORTRAIT);
    return new Scene(subject, mood, light, format, hues, details);
  }

  private static List<Hue> hues(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          List.of(
              chance.pick(Hue.GOLD, Hue.TURQUOISE, Hue.GREEN), chance.pick(Hue.WHITE, Hue.PINK));
      case JOYFUL ->
          List.of(
              chance.pick(Hue.YELLOW, Hue.ORANGE, Hue.PINK),
              chance.pick(Hue.TURQUOISE, Hue.GREEN),
              chance.pick(Hue.RED, Hue.GOLD));
      case MELANCHOLY ->
          List.of(chance.pick(Hue.GREY, Hue.BROWN), chance.pick(Hue.VIOLET, Hue.BLUE, Hue.GREEN));
      case THREATENING -> List.of(Hue.BLACK, chance.pick(Hue.RED, Hue.ORANGE), Hue.GOLD);
      case MYSTERIOUS ->
          List.of(
              chance.pick(Hue.BLUE, Hue.VIOLET, Hue.GREEN), chance.pick(Hue.GOLD, Hue.TURQUOISE));
    };
  }

  private static Detail flower(Motif motif, int count, List<Hue> hues, Chance chance) {
    Hue hue =
        switch (motif) {
          case LILY -> chance.pick(Hue.WHITE, Hue.PINK, Hue.ORANGE);
          case IRIS -> chance.pick(Hue.VIOLET, Hue.BLUE, Hue.WHITE);
          case POPPY -> chance.pick(Hue.RED, Hue.ORANGE, Hue.RED);
          default -> chance.pick(Hue.PINK, Hue.RED, Hue.WHITE);
        };
    return new Detail(motif, count, hue == hues.getFirst() ? Hue.WHITE : hue);
  }

  private static void garden(Mood mood, List<Hue> hues, List<Detail> details, Chance chance) {
    List<Motif> flowers = chance.shuffled(List.of(Motif.LILY, Motif.IRIS, Motif.POPPY, Motif.ROSE));
    int kinds = chance.odds(0.4) ? 2 : 1;
    for (Motif motif : flowers.subList(0, kinds)) {
      int most = kinds == 1 ? 7 : 3;
      int count = mood == Mood.MELANCHOLY ? chance.between(1, 2) : chance.between(2, most);
      details.add(flower(motif, count, hues, chance));
    }
    details.add(new Detail(Motif.LEAF, Detail.MANY, Hue.GREEN));
    if (mood == Mood.JOYFUL || mood == Mood.SERENE && chance.odds(0.5)) {
      details.add(
          new Detail(
              Motif.BUTTERFLY,
              chance.between(1, 3),
              chance.pick(Hue.YELLOW, Hue.BLUE, Hue.ORANGE)));
    }
  }

  private static void portrait(List<Hue> hues, List<Detail> details, Chance chance) {
    details.add(Detail.one(Motif.WOMAN, null));
    details.add(
        Detail.one(Motif.HAIR, chance.pick(Hue.BROWN, Hue.RED, Hue.BLACK, Hue.GOLD, Hue.ORANGE)));
    if (chance.odds(0.6)) {
      details.add(
          Detail.one(Motif.NECKLACE, chance.pick(Hue.GOLD, Hue.TURQUOISE, Hue.WHITE, Hue.RED)));
    }
    if (chance.odds(0.75)) {
      details.add(
          flower(
              chance.pick(Motif.LILY, Motif.POPPY, Motif.ROSE, Motif.IRIS),
              chance.between(1, 5),
              hues,
              chance));
    }
  }

  private static void birds(Mood mood, List<Hue> hues, List<Detail> details, Chance chance) {
    if (chance.odds(0.68)) {
      details.add(
          Detail.one(
              Motif.PEACOCK,
              mood == Mood.THREATENING || mood == Mood.MYSTERIOUS
                  ? Hue.BLUE
                  : chance.pick(Hue.BLUE, Hue.TURQUOISE, Hue.GREEN)));
    } else {
      details.add(new Detail(Motif.CRANE, chance.between(1, 3), Hue.WHITE));
    }
    if (chance.odds(0.7)) {
      details.add(
          flower(
              chance.pick(Motif.IRIS, Motif.LILY, Motif.POPPY, Motif.ROSE),
              chance.between(2, 5),
              hues,
              chance));
    }
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    Palette palette = new Palette(scene.mood(), Light.NONE);
    boolean dark = scene.mood() == Mood.THREATENING || scene.mood() == Mood.MYSTERIOUS;
    int ink = Tint.mix(0x1E1714, palette.of(scene.hues().get(1)), 0.12);
    ArtNouveauPen pen =
        new ArtNouveauPen(canvas, ink, canvas.width() > 500 ? 2.2 : 1.9, chance.fork("pen"));
    int paper = dark ? 0xCDB88C : scene.mood() == Mood.MELANCHOLY ? 0xCFC6B2 : 0xEDE0C0;
    ArtNouveauFrame.Arch arch = chance.fork("arch").pick(ArtNouveauFrame.Arch.values());
    ArtNouveauFrame frame = new ArtNouveauFrame(pen, arch, chance.fork("frame"));
    canvas.graphics().clip(frame.opening());
    new ArtNouveauPanel(scene, pen, palette, frame.margin(), chance.fork("panel")).paint();
    canvas.graphics().setClip(null);
    int band = Tint.mix(palette.of(scene.hue()), paper, dark ? 0.15 : 0.55);
    frame.paint(
        paper,
        band,
        palette.of(scene.hues().getLast()),
        Tint.mix(palette.of(Hue.GREEN), paper, 0.35));
    if (scene.subject() == Subject.PORTRAIT && chance.fork("corners").odds(0.6)) {
      frame.corners(
          Tint.mix(palette.of(Hue.GREEN), paper, 0.35), palette.of(scene.hues().getLast()));
    }
    stone(canvas, chance.fork("stone"));
  }

  /** The grain of the stone that it is printed from, and of the paper. */
  private static void stone(Canvas canvas, Chance chance) {
    Ground.paper(canvas, 0.06, chance);
    Ground.vignette(canvas, 0.10);
  }
}
