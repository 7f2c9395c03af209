package app.beholder.ui.painting;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture of the painting that is shown: first its thumbnail, then the picture itself, decoded
 * for the room that there is, and in more detail while people look at it closely.
 */
final class PictureViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(PictureViewModel.class);

  /** Decoding for one of few sizes instead of for every width of the window. */
  private static final int STEP = 512;

  private static final int LARGEST_ROOM = 4096;

  /** 64 MiB; to decode them takes up to eight times as much for a moment, and the heap is 1 GiB. */
  private static final double MOST_PIXELS = 4096 * 4096;

  private final Texts texts = Texts.of(PictureViewModel.class);
  private final Pictures pictures;
  private final ZoomViewModel zoom = new ZoomViewModel();
  private final ReadOnlyObjectWrapper<PictureState> state =
      new ReadOnlyObjectWrapper<>(new PictureState.Loading());
  private final LatestJob<PictureState.Shown> thumbnail;
  private final LatestJob<PictureState.Shown> picture;
  private final LatestJob<PictureState.Shown> detail;
  private @Nullable Painting painting;

  /** The picture for the room, once it is there. */
  private PictureState.@Nullable Shown fitted;

  /** What this painting and the next one are decoded for: the longer side of the room. */
  private int roomSide = 2 * STEP;

  private int nextSide = roomSide;

  /** The longer side of the detail that is shown or on its way; 0 for none. */
  private int detailSide;

  PictureViewModel(Pictures pictures, FxJobs jobs) {
    this.pictures = pictures;
    this.thumbnail = jobs.latest(Lane.PICTURES, this::showThumbnail, this::thumbnailFailed);
    this.picture = jobs.latest(Lane.PICTURES, this::showPicture, this::pictureFailed);
    this.detail = jobs.latest(Lane.PICTURES, this::showDetail, this::detailFailed);
    zoom.zoomProperty().subscribe(this::look);
  }

  ReadOnlyObjectProperty<PictureState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How large the picture is shown, and which part of it. */
  ZoomViewModel zoom() {
    return zoom;
  }

  /** Shows the picture of a painting. */
  void show(Painting newPainting) {
    painting = newPainting;
    roomSide = nextSide;
    fitted = null;
    thumbnail.cancel();
    picture.cancel();
    dropDetail();
    zoom.setNoPicture();
    if (!newPainting.hasPicture()) {
      state.set(new PictureState.Missing(texts.get("picture.none")));
      return;
    }
    state.set(new PictureState.Loading());
    decode(newPainting);
    if (state.get() instanceof PictureState.Loading) {
      // The newest request of the lane goes first, so this small one overtakes the large one.
      thumbnail.start(monitor ->
          new PictureState.Shown(pictures.thumbnail(newPainting), pictures.size(newPainting)));
    }
  }

  /** Tells the room for the picture. */
  void setRoom(Zoom.Room room) {
    double side = Math.max(room.innerWidth(), room.innerHeight());
    int wanted = (int) Math.min(LARGEST_ROOM, Math.ceil(side / STEP) * STEP);
    nextSide = wanted;
    if (wanted > roomSide) {
      int before = roomSide;
      roomSide = wanted;
      boolean couldBeLarger = fitted == null || fitted.size().longSide() > before;
      if (painting != null && state.get() instanceof PictureState.Shown && couldBeLarger) {
        decode(painting);
      }
    }
    zoom.setRoom(room);
  }

  private void decode(Painting of) {
    int side = roomSide;
    picture.start(monitor -> decoded(of, side));
  }

  private PictureState.Shown decoded(Painting of, int side) throws LibraryException {
    return new PictureState.Shown(pictures.picture(of, side), pictures.size(of));
  }

  private void showThumbnail(PictureState.Shown shown) {
    if (state.get() instanceof PictureState.Loading) {
      showFirst(shown);
    }
  }

  private void showFirst(PictureState.Shown shown) {
    state.set(shown);
    if (zoom.zoomProperty().get().isEmpty()) {
      zoom.setPicture(shown.size());
    }
  }

  private void thumbnailFailed(Throwable cause) {
    LOG.debug("No thumbnail; the picture itself will tell why", cause);
  }

  private void showPicture(PictureState.Shown shown) {
    fitted = shown;
    thumbnail.cancel();
    if (detailSide == 0) {
      showFirst(shown);
    }
    look(zoom.zoomProperty().get());
  }

  /** Fetches detail where the picture is drawn larger than it was decoded, and lets go of it. */
  private void look(Optional<Zoom> now) {
    PictureState.Shown base = fitted;
    if (now.isEmpty() || base == null || painting == null) {
      return;
    }
    double drawn = Math.max(now.get().drawnWidth(), now.get().drawnHeight());
    int side = now.get().fits() ? 0 : sideFor(drawn, base.size());
    if (side <= longSide(base.pixels())) {
      dropDetail();
      state.set(base);
    } else if (side > detailSide) {
      detailSide = side;
      Painting of = painting;
      detail.start(monitor -> decoded(of, side));
    }
  }

  /** Twice as much each time, so that turning the wheel does not decode at every notch. */
  private int sideFor(double drawn, PictureSize size) {
    double pixels = (double) size.width() * size.height();
    double bound = size.longSide() * Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
    double side = roomSide;
    while (side < drawn && side < bound) {
      side *= 2;
    }
    return (int) Math.min(side, bound);
  }

  private void dropDetail() {
    detail.cancel();
    detailSide = 0;
  }

  private void showDetail(PictureState.Shown shown) {
    state.set(shown);
  }

  private void detailFailed(Throwable cause) {
    LOG.warn("No more detail of {}", painting == null ? "?" : painting.key(), cause);
  }

  private void pictureFailed(Throwable cause) {
    LOG.warn("Cannot show the picture of {}", painting == null ? "?" : painting.key(), cause);
    thumbnail.cancel();
    zoom.setNoPicture();
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
