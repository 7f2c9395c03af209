package app.beholder.studio.painter;

import app.beholder.studio.kit.Figures;
import app.beholder.studio.kit.Outline;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Piece;
import app.beholder.studio.kit.Spot;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** The people of the pointillist, from the side and without a movement. */
final class PointillistPeople {
  private final PointillistThings things;
  private final Scene scene;
  private final Chance chance;
  private final Palette palette;
  private final int shade;
  private final int width;
  private final int height;

  PointillistPeople(PointillistThings things) {
    this.things = things;
    scene = things.scene;
    chance = things.chance;
    palette = things.palette;
    shade = things.shade;
    width = things.width;
    height = things.height;
  }

  /**
   * All the people of the scene, standing still, and what walks with them.
   *
   * @param ground what can be stood on; it reaches down to the lower edge
   * @param horizon where the eyes of the painter are; who stands lower is larger
   * @param scale the height of somebody, for each pixel that he stands below the horizon
   */
  void stand(Shape ground, double horizon, double far, double near, double scale) {
    List<Motif> crowd = new ArrayList<>();
    for (Motif kind : List.of(Motif.WOMAN, Motif.MAN, Motif.CHILD, Motif.DOG)) {
      for (int i = 0; i < things.count(kind, 8); i++) {
        crowd.add(kind);
      }
    }
    Chance own = chance.fork("people");
    int parasols = things.count(Motif.PARASOL, 7);
    int facing = own.odds(0.5) ? 1 : -1;
    List<Motif> order = own.shuffled(crowd);
    int i = 0;
    for (Spot spot : Spot.spread(order.size(), own)) {
      double share = order.size() == 1 ? own.between(0.5, 1.0) : spot.near();
      double x = width * (0.08 + 0.84 * spot.across());
      double foot = landed(ground, x, far + (near - far) * share);
      Motif kind = order.get(i++);
      // a few people are what one looks for, and dots do not draw small ones
      double least = order.size() < 4 ? 0.34 * height : 0;
      double tall = Math.max(least, (foot - horizon) * scale * own.between(0.95, 1.05));
      boolean parasol = kind == Motif.WOMAN && parasols-- > 0;
      int side = own.odds(0.8) ? facing : -facing;
      person(kind, x, foot, tall, side, parasol, own);
    }
  }

  /** As far down as it takes not to stand in the water. */
  private double landed(Shape ground, double x, double foot) {
    double y = foot;
    while (y < height * 0.99 && !ground.contains(x, y - height * 0.025)) {
      y += 4;
    }
    return y;
  }

  private void person(
      Motif kind, double x, double foot, double tall, int facing, boolean parasol, Chance own) {
    double size = kind == Motif.CHILD ? tall * 0.56 : kind == Motif.DOG ? tall * 0.5 : tall;
    Outline at = new Outline(x, foot, size, facing, 0);
    things.shadow(x, foot, kind == Motif.DOG ? size * 0.5 : size, size * 0.1);
    List<Piece> pieces =
        switch (kind) {
          case WOMAN -> Figures.woman(at, parasol);
          case MAN -> Figures.man(at);
          case DOG -> Figures.dog(at);
          default -> Figures.child(at);
        };
    Hue named = scene.detail(kind).map(Detail::hue).orElse(null);
    int dress = palette.of(named == null ? own.pick(Hue.VIOLET, Hue.BLUE, Hue.RED) : named);
    int coat = Palette.vary(visible(dress), 0.025, own);
    for (Piece piece : pieces) {
      things.shaded(piece.shape(), personColor(piece.part(), coat, kind));
    }
  }

  /** What is worn stands out from a lawn even by moonlight. */
  private int visible(int rgb) {
    return scene.light() == Light.NIGHT ? Tint.lighter(rgb, 0.1) : rgb;
  }

  private int personColor(Piece.Part part, int dress, Motif kind) {
    int canopy = visible(things.hue(Motif.PARASOL, Hue.RED));
    return switch (part) {
      case SKIRT, BODICE, COAT -> dress;
      case FOLD, SLEEVE -> Tint.mix(dress, shade, 0.3);
      case CANOPY -> canopy;
      case CANOPY_SHADE -> Tint.mix(canopy, shade, 0.4);
      case SKIN -> Tint.mix(0xEDBB96, shade, 0.15);
      case HAT -> kind == Motif.MAN ? Tint.darker(shade, 0.1) : palette.of(Hue.GOLD);
      case HAIR ->
          kind == Motif.DOG ? Tint.darker(dress, 0.1) : Tint.mix(palette.of(Hue.BROWN), shade, 0.4);
      default -> Tint.mix(palette.of(Hue.BROWN), shade, 0.6);
    };
  }
}
