package app.beholder.ui.common;

import java.util.List;

/**
 * How large the program writes, in steps.
 *
 * @param percent of the normal size
 */
public record TextSize(int percent) implements Comparable<TextSize> {
  public static final TextSize NORMAL = new TextSize(100);

  /** All sizes there are, smallest first. */
  public static final List<TextSize> ALL =
      List.of(
          new TextSize(90),
          NORMAL,
          new TextSize(115),
          new TextSize(130),
          new TextSize(150),
          new TextSize(175),
          new TextSize(200));

  /** The size that comes nearest to so many percent. */
  public static TextSize near(int percent) {
    TextSize nearest = NORMAL;
    for (TextSize size : ALL) {
      if (Math.abs((long) size.percent - percent) < Math.abs((long) nearest.percent - percent)) {
        nearest = size;
      }
    }
    return nearest;
  }

  /** One step up; the largest stays as it is. */
  public TextSize larger() {
    return ALL.stream().filter(size -> size.percent > percent).findFirst().orElse(this);
  }

  /** One step down; the smallest stays as it is. */
  public TextSize smaller() {
    return ALL.reversed().stream().filter(size -> size.percent < percent).findFirst().orElse(this);
  }

  @Override
  public int compareTo(TextSize other) {
    return Integer.compare(percent, other.percent);
  }
}
