package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place for one of several things that stand on water or land.
 *
 * @param across from 0, left, to 1, right
 * @param near from 0, far away, to 1, in front
 */
public record Spot(double across, double near) {

  /** Places that are not in one another's way, those far away first. */
  public static List<Spot> spread(int count, Chance chance) {
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ranks.add(i);
    }
    List<Integer> columns = chance.shuffled(ranks);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double across = (columns.get(i) + 0.5 + chance.between(-0.28, 0.28)) / count;
      double near = (i + chance.between(0.1, 0.9)) / count;
      spots.add(new Spot(across, near));
    }
    spots.sort(Comparator.comparingDouble(Spot::near));
    return spots;
  }
}
