package app.beholder.ui.gallery;

/**
 * One row of the grid: the positions of its first painting and of the one behind its last. No two
 * rows are equal, so that a cell notices when other paintings have taken the same places.
 */
final class TileRow {
  private final int from;
  private final int to;

  TileRow(int from, int to) {
    this.from = from;
    this.to = to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }
}
