package app.beholder.ui.painting;

/**
 * How a picture lies in its room: how large, and where. All lengths are pixels of the screen, from
 * the room's left upper corner. A picture that fits its room goes on to fit when the room changes.
 *
 * @param width of the picture in itself, in its own pixels
 * @param height of the picture in itself
 * @param scale pixels of the screen for one of the picture; 1 shows it as it is
 * @param left where the picture's left side is; below 0 where it sticks out
 * @param top where its upper side is
 * @param fits whether it is as large as the room allows
 */
record Zoom(Room room, int width, int height, double scale, double left, double top, boolean fits) {

  /** A picture that is small in itself is not blown up to fit until it blurs. */
  static final double LARGEST_FIT = 2;

  /** One pixel of the picture as a square of eight. */
  static final double LARGEST = 8;

  /**
   * Where the picture may be.
   *
   * @param margin what a fitted picture leaves free at the left, at the right and above
   * @param below what it leaves free below
   */
  record Room(double width, double height, double margin, double below) {
    double innerWidth() {
      return Math.max(1, width - 2 * margin);
    }

    double innerHeight() {
      return Math.max(1, height - margin - below);
    }
  }

  /** As large as the room and the picture itself allow. */
  static Zoom fit(Room room, int width, int height) {
    return new Zoom(room, width, height, fitScale(room, width, height), 0, 0, true).limited();
  }

  private static double fitScale(Room room, int width, int height) {
    double fit = Math.min(room.innerWidth() / width, room.innerHeight() / height);
    return Math.min(LARGEST_FIT, fit);
  }

  /** The same picture, fitted. */
  Zoom fitted() {
    return fit(room, width, height);
  }

  /**
   * At another scale, where what is under a point stays under it as far as the limits allow. It is
   * never smaller than fitted, unless that is larger than the picture in itself.
   */
  Zoom at(double wanted, double x, double y) {
    double fit = fitScale(room, width, height);
    double smallest = Math.min(1, fit);
    double largest = Math.max(LARGEST, fit);
    double newScale = Math.clamp(wanted, smallest, largest);
    if (newScale == fit) {
      return fitted();
    }
    double factor = newScale / scale;
    double newLeft = x - (x - left) * factor;
    double newTop = y - (y - top) * factor;
    return new Zoom(room, width, height, newScale, newLeft, newTop, false).limited();
  }

  /** At another scale, where the middle of the room stays. */
  Zoom at(double wanted) {
    return at(wanted, middleX(), middleY());
  }

  private double middleX() {
    return room.margin() + room.innerWidth() / 2;
  }

  private double middleY() {
    return room.margin() + room.innerHeight() / 2;
  }

  /** Moved, as far as the picture goes on. */
  Zoom moved(double x, double y) {
    return new Zoom(room, width, height, scale, left + x, top + y, fits).limited();
  }

  /** In another room: fitted as before, or with the same spot in the middle. */
  Zoom in(Room newRoom) {
    Zoom there = fit(newRoom, width, height);
    if (fits) {
      return there;
    }
    double newLeft = there.middleX() - (middleX() - left);
    double newTop = there.middleY() - (middleY() - top);
    Zoom kept = new Zoom(newRoom, width, height, scale, newLeft, newTop, false);
    return kept.at(scale);
  }

  /** Whether the picture is larger than its room, so that it can be moved. */
  boolean isMovable() {
    return drawnWidth() > room.innerWidth() + 0.5 || drawnHeight() > room.innerHeight() + 0.5;
  }

  double drawnWidth() {
    return width * scale;
  }

  double drawnHeight() {
    return height * scale;
  }

  /** A side that is shorter than the room is centred; of a longer one no end comes inside. */
  private Zoom limited() {
    double newLeft = limited(left, drawnWidth(), room.margin(), room.innerWidth());
    double newTop = limited(top, drawnHeight(), room.margin(), room.innerHeight());
    return new Zoom(room, width, height, scale, newLeft, newTop, fits);
  }

  private static double limited(double start, double length, double from, double space) {
    return length <= space
        ? from + (space - length) / 2
        : Math.clamp(start, from + space - length, from);
  }
}
