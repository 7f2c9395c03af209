package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts houses, trees, animals and people in their places, and paints the far ones first. */
final class NaiveVillage {
  private static final List<Motif> FRONT =
      List.of(Motif.COW, Motif.HORSE, Motif.SHEEP, Motif.DOG, Motif.CAT, Motif.CHILD, Motif.WALKER);

  private final NaiveHand hand;
  private final Scene scene;
  private final Chance chance;
  private final double w;
  private final double h;
  private final List<Thing> things = new ArrayList<>();

  /** Where the tower stands; negative while there is none. */
  private double towerX = -1;

  NaiveVillage(NaiveHand hand, Chance chance) {
    this.hand = hand;
    this.chance = chance;
    scene = hand.scene;
    w = hand.width;
    h = hand.height;
  }

  private record Thing(double y, Runnable painted) {}

  void paint() {
    houses();
    trees();
    if (scene.has(Motif.FENCE)) {
      put(0.775 * h, this::fence);
    }
    front();
    things.sort(Comparator.comparingDouble(Thing::y));
    things.forEach(thing -> thing.painted().run());
  }

  private void put(double y, Runnable painted) {
    things.add(new Thing(y, painted));
  }

  private void houses() {
    int count = scene.count(Motif.HOUSE);
    int smoke = scene.count(Motif.SMOKE);
    boolean tower = scene.has(Motif.TOWER);
    int rows = count <= 3 ? 1 : count <= 6 ? 2 : 3;
    double low = crowded() ? 0.69 : 0.8;
    double top = rows == 1 ? low - 0.06 : 0.49;
    double step = rows == 1 ? 0 : (low - top) / (rows - 1);
    int towerRow = rows == 1 ? 0 : chance.below(rows - 1);
    int done = 0;
    for (int row = 0; row < rows; row++) {
      int here = (count - done) / (rows - row);
      boolean withTower = tower && row == towerRow;
      int places = here + (withTower ? 1 : 0);
      int towerAt = withTower ? chance.below(places) : -1;
      double room = w * chance.between(0.84, 0.98);
      double start = (w - room) * chance.unit();
      double grown = 0.86 + 0.14 * row;
      for (int i = 0; i < places; i++) {
        double x = start + room * (i + 0.5) / places + 0.012 * w * chance.gaussian();
        double y = h * (top + step * row) + 0.018 * h * chance.gaussian();
        double wide =
            Math.min(Math.min((crowded() ? 0.21 : 0.26) * w, 0.3 * h), 0.9 * room / places)
                * chance.between(0.82, 1.05)
                * grown;
        NaiveHouse house = new NaiveHouse(hand, chance.fork("house" + row + "." + i));
        if (i == towerAt) {
          towerX = x;
          put(y, () -> house.tower(x, y, 0.36 * h));
        } else {
          boolean smokes = done < smoke;
          done++;
          double free = besideTower(x, 0.5 * wide + 0.05 * h);
          put(y, () -> house.paint(free, y, wide, smokes));
        }
      }
    }
  }

  /** Houses in front of the tower make way for it. */
  private double besideTower(double x, double half) {
    if (towerX < 0 || Math.abs(x - towerX) >= half) {
      return x;
    }
    double broad = 2 * half - 0.05 * h;
    boolean left = x < towerX ? towerX - broad > 0 : towerX + broad > w;
    return towerX + (left ? -half : half);
  }

  /** Whether somebody stands in front of the houses. */
  private boolean crowded() {
    return FRONT.stream().anyMatch(scene::has) || scene.has(Motif.FENCE);
  }

  /** A fence from side to side, picket by picket. */
  private void fence() {
    Hue hue = scene.detail(Motif.FENCE).map(Detail::hue).orElse(Hue.BROWN);
    int wood =
        hue == Hue.WHITE
            ? Tint.mix(hand.of(Hue.WHITE), hand.of(Hue.GREY), hand.snow ? 0.35 : 0.06)
            : hand.of(Hue.BROWN);
    double tall = 0.065 * h;
    double y = 0.775 * h;
    double lean = chance.between(-0.03, 0.03) * h;
    double gap = w * chance.between(0.35, 0.65);
    int n = (int) (w / 17);
    for (int i = 0; i <= n; i++) {
      double x = w * i / n;
      double foot = y + lean * i / n + 5 * hand.noise.at(i / 4.0, 0.5);
      if (Math.abs(x - gap) < 0.05 * w) {
        continue;
      }
      for (double rail : new double[] {0.3, 0.68}) {
        hand.limb(
            Curve.straight(x - 9, foot - rail * tall, x + 9, foot - rail * tall),
            3,
            Tint.darker(wood, 0.05));
      }
      double r = 3.6;
      double up = tall * chance.between(0.92, 1.08);
      hand.form(
          Curve.polygon(
              x - r,
              foot,
              x - r,
              foot - 0.85 * up,
              x,
              foot - up,
              x + r,
              foot - 0.85 * up,
              x + r,
              foot),
          wood,
          chance);
    }
  }

  private void trees() {
    int count = scene.count(Motif.TREE);
    for (int i = 0; i < count; i++) {
      NaiveTree tree = new NaiveTree(hand, chance.fork("tree" + i));
      boolean great = count < 3;
      double side = (i * 0.618 + 0.08) % 1;
      double x = great ? w * (i % 2 == 0 ? 0.07 : 0.93) : w * (0.03 + 0.94 * side);
      double y =
          h
              * (great
                  ? chance.between(0.74, 0.88)
                  : chance.pick(0.47, 0.57, crowded() ? 0.63 : 0.7, crowded() ? 0.68 : 0.8)
                      + chance.between(-0.02, 0.03));
      double tall = h * (great ? chance.between(0.36, 0.48) : chance.between(0.16, 0.25));
      put(y, () -> tree.paint(x, y, tall));
    }
  }

  /** Animals, children and walkers, far too large, side by side in front. */
  private void front() {
    List<Motif> who = new ArrayList<>();
    for (Motif motif : FRONT) {
      for (int i = 0; i < scene.count(motif); i++) {
        who.add(motif);
      }
    }
    int n = who.size();
    boolean two = n > 4;
    List<Motif> order = chance.shuffled(who);
    int perRow = two ? (n + 1) / 2 : n;
    for (int i = 0; i < n; i++) {
      int row = i / Math.max(1, perRow);
      int inRow = row == 0 ? perRow : n - perRow;
      double slot = (i % perRow + 0.5 + (two && row == 1 ? 0.1 : 0)) / inRow;
      double x = w * (0.08 + 0.84 * slot) + 0.015 * w * chance.gaussian();
      double y = h * (two ? 0.815 + 0.135 * row : chance.between(0.86, 0.94));
      double room = 0.8 * w / inRow;
      Chance own = chance.fork("front" + i);
      Motif motif = order.get(i);
      put(y, () -> figure(motif, x, y, room, own));
    }
  }

  private void figure(Motif motif, double x, double y, double room, Chance own) {
    double unit = Math.min(w, h);
    switch (motif) {
      case CHILD -> new NaivePeople(hand, own).child(x, y, unit * 0.135);
      case WALKER -> new NaivePeople(hand, own).walker(x, y, unit * 0.2);
      case DOG, CAT -> new NaiveAnimal(hand, own).paint(motif, x, y, Math.min(room, 0.2 * unit));
      case SHEEP -> new NaiveAnimal(hand, own).paint(motif, x, y, Math.min(room, 0.21 * unit));
      default -> new NaiveAnimal(hand, own).paint(motif, x, y, Math.min(1.05 * room, 0.33 * unit));
    }
  }
}
