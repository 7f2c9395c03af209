package app.beholder.ui.painting;

import app.beholder.library.PictureSize;
import app.beholder.library.Pixels;

/** What there is to see of a painting's picture. */
sealed interface PictureState {

  /** Nothing yet; it is being decoded. */
  record Loading() implements PictureState {}

  /**
   * A picture.
   *
   * @param pixels as many as are there by now; more may follow
   * @param size of the picture in itself
   */
  record Shown(Pixels pixels, PictureSize size) implements PictureState {}

  /** No picture, and the reason in one sentence for people. */
  record Missing(String reason) implements PictureState {}
}
