package app.beholder.studio.painter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.studio.kit.Canvas;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TilePatternTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(30, 40, 400, 300);

  private static Map<String, TilePattern> patterns() {
    Map<String, TilePattern> patterns = new LinkedHashMap<>();
    patterns.put("octagons", new TilePattern(TileLattice.octagons(AREA, 100), 67.5, 2));
    patterns.put("dodecagons", new TilePattern(TileLattice.dodecagons(AREA, 40), 75, 3));
    patterns.put("mixed", new TilePattern(TileLattice.mixed(AREA, 36), 60, 2));
    patterns.put("decagons", new TilePattern(TileLattice.decagons(AREA, 38), 54, 2));
    patterns.put("hexagons", new TilePattern(TileLattice.hexagons(AREA, 40), 60, 1));
    return patterns;
  }

  @Test
  void tilesFillTheFieldAndDoNotOverlap() {
    patterns()
        .forEach((name, pattern) -> {
          List<Path2D> tiles =
              pattern.faces().stream().map(face -> Canvas.polygon(face.xy())).toList();
          for (int i = 0; i < 300; i++) {
            double x = AREA.getX() + (i * 61.803) % AREA.getWidth();
            double y = AREA.getY() + (i * 37.137) % AREA.getHeight();
            assertEquals(
                1,
                tiles.stream().filter(tile -> tile.contains(x, y)).count(),
                name + " at " + x + ", " + y);
          }
        });
  }

  @Test
  void aBoardHasOneGreatStarToACell() {
    long stars =
        patterns().get("octagons").faces().stream()
            .filter(face -> face.ring() < 0.05)
            .filter(face -> AREA.contains(face.xy()[0], face.xy()[1]))
            .count();
    assertEquals(12, stars);
  }

  @Test
  void aStrandThatLiesAboveLiesBelowAtTheNextCrossing() {
    patterns()
        .forEach((name, pattern) -> {
          List<TilePattern.Crossing> crossings = pattern.crossings();
          int seen = 0;
          for (double[] line : pattern.lines()) {
            List<Boolean> above = new ArrayList<>();
            for (TilePattern.Crossing crossing : crossings) {
              boolean first = at(crossing, line[0], line[1]);
              if (first || at(crossing, line[2], line[3])) {
                double[] end = first ? tail(line, 2) : tail(line, 0);
                above.add(
                    Arrays.equals(end, crossing.before()) || Arrays.equals(end, crossing.after()));
              }
            }
            if (above.size() == 2) {
              seen++;
              assertNotEquals(above.get(0), above.get(1), name);
            }
          }
          // between the crossings of the hexagons each strand turns once more
          assertTrue(seen > 0 || name.equals("hexagons"), name);
        });
  }

  private static boolean at(TilePattern.Crossing crossing, double x, double y) {
    return Arrays.equals(crossing.at(), new double[] {x, y});
  }

  private static double[] tail(double[] line, int from) {
    return Arrays.copyOfRange(line, from, from + 2);
  }
}
