package app.beholder.ui.gallery;

/**
 * How large tiles are.
 *
 * @param width of a tile, which words may use, in pixels
 * @param side of the square that a picture fits, in the middle of that width, in pixels
 * @param titleLines how many lines a title may have; 0 where a tile shows no words
 * @param words the height of the words below a picture, in pixels
 */
record TileSize(double width, int side, int titleLines, double words) {
  /** Below this a tile has no room for words. */
  private static final int WORDS_FROM = 120;

  /** From here on there is room for a second line of the title. */
  private static final int TWO_LINES_FROM = 200;

  static final TileSize NONE = new TileSize(0, 0, 0, 0);

  static int titleLines(int side) {
    if (side < WORDS_FROM) {
      return 0;
    }
    return side < TWO_LINES_FROM ? 1 : 2;
  }

  double height() {
    return side + words;
  }
}
