package app.beholder.ui.painting;

import java.util.function.DoubleSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Wheel and pinch zoom to the pointer, dragging moves, a double click goes close and back. */
final class PictureGestures {
  /** What JavaFX reports for one notch of a wheel. */
  private static final double NOTCH = 40;

  private final ZoomViewModel zoom;
  private final DoubleSupplier pixelsPerUnit;
  private Point2D last = Point2D.ZERO;
  private boolean holds;

  /**
   * @param pixelsPerUnit pixels of the screen for one unit of the scene
   */
  PictureGestures(ZoomViewModel zoom, DoubleSupplier pixelsPerUnit) {
    this.zoom = zoom;
    this.pixelsPerUnit = pixelsPerUnit;
  }

  void listen(Node ground) {
    ground.setOnScroll(this::scroll);
    ground.setOnZoom(this::pinch);
    ground.setOnMousePressed(this::press);
    ground.setOnMouseDragged(event -> drag(event, ground));
    ground.setOnMouseReleased(event -> showCursor(ground));
    ground.setOnMouseClicked(this::click);
    zoom.zoomProperty().subscribe(() -> showCursor(ground));
  }

  private void showCursor(Node ground) {
    ground.setCursor(zoom.isMovable() ? Cursor.OPEN_HAND : null);
  }

  private double pixels(double length) {
    return length * pixelsPerUnit.getAsDouble();
  }

  /** A finger that scrolls drags as well, and dragging is what it means here. */
  private void scroll(ScrollEvent event) {
    if (!event.isDirect() && event.getDeltaY() != 0) {
      double factor = Math.pow(ZoomViewModel.STEP, event.getDeltaY() / NOTCH);
      zoom.zoomBy(factor, pixels(event.getX()), pixels(event.getY()));
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    zoom.zoomBy(event.getZoomFactor(), pixels(event.getX()), pixels(event.getY()));
    event.consume();
  }

  private void press(MouseEvent event) {
    last = new Point2D(event.getX(), event.getY());
    holds = event.getButton() == MouseButton.PRIMARY;
  }

  private void drag(MouseEvent event, Node ground) {
    if (holds && zoom.isMovable()) {
      Point2D now = new Point2D(event.getX(), event.getY());
      zoom.moveBy(pixels(now.getX() - last.getX()), pixels(now.getY() - last.getY()));
      last = now;
      ground.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void click(MouseEvent event) {
    boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (twice && event.isStillSincePress()) {
      zoom.toggle(pixels(event.getX()), pixels(event.getY()));
    }
  }
}
