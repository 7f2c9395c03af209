package app.beholder.ui.painting;

import app.beholder.library.PictureSize;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * How large the picture is shown, and which part of it: zooming and moving for one picture after
 * the other. Points and lengths are pixels of the screen in the room.
 */
final class ZoomViewModel {
  /** How much one press of a key or a button enlarges. */
  static final double STEP = 1.25;

  private static final double MOVE_SHARE = 0.15;

  private final ReadOnlyObjectWrapper<Optional<Zoom>> zoom =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Zoom.@Nullable Room room;
  private @Nullable PictureSize size;

  /** Empty while there is no picture, or no room for it. */
  ReadOnlyObjectProperty<Optional<Zoom>> zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Whether there is more of the picture than can be seen. */
  boolean isMovable() {
    return zoom.get().map(Zoom::isMovable).orElse(false);
  }

  /** Another room, as when the window changes its size. */
  void setRoom(Zoom.Room newRoom) {
    if (!newRoom.equals(room)) {
      room = newRoom;
      zoom.set(zoom.get().map(now -> now.in(newRoom)).or(this::fittedAnew));
    }
  }

  /** Another picture, which is fitted. */
  void setPicture(PictureSize newSize) {
    size = newSize;
    zoom.set(fittedAnew());
  }

  void setNoPicture() {
    size = null;
    zoom.set(Optional.empty());
  }

  private Optional<Zoom> fittedAnew() {
    Zoom.Room where = room;
    PictureSize what = size;
    return where == null || what == null
        ? Optional.empty()
        : Optional.of(Zoom.fit(where, what.width(), what.height()));
  }

  private void change(UnaryOperator<Zoom> change) {
    zoom.set(zoom.get().map(change));
  }

  /** Enlarges what is under a point, or with a factor below 1 makes it smaller. */
  void zoomBy(double factor, double x, double y) {
    change(now -> now.at(now.scale() * factor, x, y));
  }

  void zoomIn() {
    change(now -> now.at(now.scale() * STEP));
  }

  void zoomOut() {
    change(now -> now.at(now.scale() / STEP));
  }

  /** The whole picture. */
  void fit() {
    change(Zoom::fitted);
  }

  /** One pixel of the picture on one of the screen. */
  void actualSize() {
    change(now -> now.at(1));
  }

  /** From the whole picture to its pixels at a point, and back. */
  void toggle(double x, double y) {
    change(now -> now.fits() ? now.at(1, x, y) : now.fitted());
  }

  void moveBy(double x, double y) {
    change(now -> now.moved(x, y));
  }

  /**
   * Moves by a good part of the room: 1 to see more at the right or below, -1 for the other way.
   */
  void step(int right, int down) {
    change(now ->
        now.moved(
            -right * MOVE_SHARE * now.room().width(), -down * MOVE_SHARE * now.room().height()));
  }
}
