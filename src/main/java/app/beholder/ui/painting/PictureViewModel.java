package app.beholder.ui.painting;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture of the painting that is shown: first its thumbnail, then the picture itself, decoded
 * for the room that there is, and decoded again where the room grows.
 */
final class PictureViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(PictureViewModel.class);

  /** Decoding for one of few sizes instead of for every width of the window. */
  private static final int STEP = 512;

  private static final int LARGEST = 4096;
  private static final double LARGEST_ENLARGEMENT = 2;

  private final Texts texts = Texts.of(PictureViewModel.class);
  private final Pictures pictures;
  private final ReadOnlyObjectWrapper<PictureState> state =
      new ReadOnlyObjectWrapper<>(new PictureState.Loading());
  private final LatestJob<Pixels> thumbnail;
  private final LatestJob<Pixels> picture;
  private @Nullable Painting painting;
  private int longSide = 2 * STEP;
  private boolean complete;

  PictureViewModel(Pictures pictures, FxJobs jobs) {
    this.pictures = pictures;
    this.thumbnail = jobs.latest(Lane.PICTURES, this::showThumbnail, this::thumbnailFailed);
    this.picture = jobs.latest(Lane.PICTURES, this::showPicture, this::pictureFailed);
  }

  ReadOnlyObjectProperty<PictureState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Shows the picture of a painting. */
  void show(Painting newPainting) {
    painting = newPainting;
    complete = false;
    thumbnail.cancel();
    picture.cancel();
    if (!newPainting.hasPicture()) {
      state.set(new PictureState.Missing(texts.get("picture.none")));
      return;
    }
    state.set(new PictureState.Loading());
    decode(newPainting);
    if (!complete && state.get() instanceof PictureState.Loading) {
      // The newest request of the lane goes first, so this small one overtakes the large one.
      thumbnail.start(monitor -> pictures.thumbnail(newPainting));
    }
  }

  /** Tells the room for the picture: the longer side in pixels of the screen. */
  void fit(double pixels) {
    int wanted = (int) Math.min(LARGEST, Math.ceil(pixels / STEP) * STEP);
    if (wanted <= longSide) {
      return;
    }
    int before = longSide;
    longSide = wanted;
    if (painting != null && painting.hasPicture() && couldBeLarger(before)) {
      decode(painting);
    }
  }

  private boolean couldBeLarger(int decodedFor) {
    return state.get() instanceof PictureState.Shown shown
        && (!complete || longSide(shown.pixels()) >= decodedFor);
  }

  private void decode(Painting of) {
    int side = longSide;
    picture.start(monitor -> pictures.picture(of, side));
  }

  private void showThumbnail(Pixels pixels) {
    if (!complete && state.get() instanceof PictureState.Loading) {
      // A small picture is its own thumbnail; how large it may be is known once it is decoded.
      state.set(new PictureState.Shown(pixels, Double.MAX_VALUE));
    }
  }

  private void thumbnailFailed(Throwable cause) {
    LOG.debug("No thumbnail; the picture itself will tell why", cause);
  }

  private void showPicture(Pixels pixels) {
    complete = true;
    thumbnail.cancel();
    state.set(new PictureState.Shown(pixels, LARGEST_ENLARGEMENT * longSide(pixels)));
  }

  private void pictureFailed(Throwable cause) {
    LOG.warn("Cannot show the picture of {}", painting == null ? "?" : painting.key(), cause);
    complete = true;
    thumbnail.cancel();
    String reason =
        cause instanceof LibraryException && cause.getMessage() != null
            ? cause.getMessage()
            : texts.get("picture.unreadable");
    state.set(new PictureState.Missing(reason));
  }

  private static int longSide(Pixels pixels) {
    return Math.max(pixels.width(), pixels.height());
  }
}
