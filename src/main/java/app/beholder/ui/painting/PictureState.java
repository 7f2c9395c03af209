package app.beholder.ui.painting;

import app.beholder.library.Pixels;

/** What there is to see of a painting's picture. */
sealed interface PictureState {

  /** Nothing yet; it is being decoded. */
  record Loading() implements PictureState {}

  /**
   * A picture.
   *
   * @param largest how large it may be drawn, as its longest side in pixels: a picture that is
   *     small in itself is not blown up until it blurs
   */
  record Shown(Pixels pixels, double largest) implements PictureState {}

  /** No picture, and the reason in one sentence for people. */
  record Missing(String reason) implements PictureState {}
}
