package app.beholder.ui.painting;

import app.beholder.ui.common.FxImages;
import app.beholder.ui.common.Texts;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The picture on a quiet ground: whole at first, and then as closely as people want to look at it.
 */
final class PicturePane extends Region {
  private static final Duration PATIENCE = Duration.millis(250);
  private static final PseudoClass MOVABLE = PseudoClass.getPseudoClass("movable");

  private final Texts texts = Texts.of(PicturePane.class);
  private final PaintingViewModel model;
  private final ImageView image = new ImageView();
  private final Pane ground = new Pane(image);
  private final Label reason = new Label();
  private final VBox placeholder = placeholder();
  private final ProgressIndicator loading = new ProgressIndicator();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ZoomBar bar;

  PicturePane(PaintingViewModel model) {
    this.model = model;
    bar = new ZoomBar(model);
    getStyleClass().add("picture-pane");
    setMinSize(0, 0);
    prepareImage();
    loading.setAccessibleText(texts.get("picture.loading"));
    loading.getStyleClass().add("picture-loading");
    placeholder.setMouseTransparent(true);
    loading.setMouseTransparent(true);
    ground.setId("painting-ground");
    new PictureGestures(model.picture().zoom(), this::pixelsPerUnit).listen(ground);
    getChildren().addAll(ground, placeholder, loading, bar);
    clip();
    patience.setOnFinished(event -> loading.setVisible(isLoading()));
    model.picture().stateProperty().subscribe(this::show);
    model.picture().zoom().zoomProperty().subscribe(this::requestLayout);
  }

  /** The commands over the picture, which can step back where the picture stands alone. */
  Node bar() {
    return bar;
  }

  private void prepareImage() {
    image.setId("painting-picture");
    image.getStyleClass().add("picture");
    image.setSmooth(true);
    image
        .accessibleTextProperty()
        .bind(
            model
                .titleProperty()
                .flatMap(
                    title -> model.originProperty().map(o -> texts.get("picture.of", title, o))));
  }

  private void clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  private VBox placeholder() {
    reason.setId("painting-no-picture");
    reason.setWrapText(true);
    VBox box = new VBox(new FontIcon(Material2OutlinedAL.BROKEN_IMAGE), reason);
    box.getStyleClass().add("picture-placeholder");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private boolean isLoading() {
    return model.picture().stateProperty().get() instanceof PictureState.Loading;
  }

  private void show(PictureState state) {
    loading.setVisible(false);
    placeholder.setVisible(state instanceof PictureState.Missing);
    bar.setVisible(state instanceof PictureState.Shown);
    switch (state) {
      case PictureState.Loading l -> {
        image.setImage(null);
        patience.playFromStart();
      }
      case PictureState.Shown shown -> image.setImage(FxImages.of(shown.pixels()));
      case PictureState.Missing missing -> {
        image.setImage(null);
        reason.setText(missing.reason());
      }
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    double barHeight = snapSizeY(bar.prefHeight(-1));
    double below = Math.max(snappedBottomInset(), barHeight + snappedBottomInset());
    double scale = pixelsPerUnit();
    model
        .picture()
        .setRoom(
            new Zoom.Room(getWidth() * scale, getHeight() * scale, left * scale, below * scale));
    ground.resizeRelocate(0, 0, getWidth(), getHeight());
    place(model.picture().zoom().zoomProperty().get(), scale);
    layoutInArea(placeholder, left, top, width, height, 0, HPos.CENTER, VPos.CENTER);
    layoutInArea(loading, left, top, width, height, 0, HPos.CENTER, VPos.CENTER);
    double barY = getHeight() - (below + barHeight) / 2;
    layoutInArea(bar, 0, barY, getWidth(), barHeight, 0, HPos.CENTER, VPos.CENTER);
  }

  private void place(Optional<Zoom> zoom, double scale) {
    image.pseudoClassStateChanged(MOVABLE, zoom.map(Zoom::isMovable).orElse(false));
    zoom.ifPresent(now -> {
      image.setFitWidth(now.drawnWidth() / scale);
      image.setFitHeight(now.drawnHeight() / scale);
      // on whole pixels of the screen, or one pixel on one would still be blurred
      image.relocate(snapPositionX(now.left() / scale), snapPositionY(now.top() / scale));
    });
  }

  private double pixelsPerUnit() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }
}
