package app.beholder.ui.painting;

import app.beholder.ui.common.FxImages;
import app.beholder.ui.common.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The picture on a quiet ground, as large as the room and its own size allow. */
final class PicturePane extends Region {
  private static final Duration PATIENCE = Duration.millis(250);
  private static final double LEAST_WIDTH = 240;

  private final Texts texts = Texts.of(PicturePane.class);
  private final PaintingViewModel model;
  private final ImageView image = new ImageView();
  private final Label reason = new Label();
  private final VBox placeholder = placeholder();
  private final ProgressIndicator loading = new ProgressIndicator();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private double largest = Double.MAX_VALUE;

  PicturePane(PaintingViewModel model) {
    this.model = model;
    getStyleClass().add("picture-pane");
    setMinWidth(LEAST_WIDTH);
    image.setId("painting-picture");
    image.getStyleClass().add("picture");
    image.setSmooth(true);
    image.setPreserveRatio(true);
    image
        .accessibleTextProperty()
        .bind(
            model
                .titleProperty()
                .flatMap(
                    title -> model.originProperty().map(o -> texts.get("picture.of", title, o))));
    loading.setAccessibleText(texts.get("picture.loading"));
    loading.getStyleClass().add("picture-loading");
    getChildren().addAll(image, placeholder, loading);
    patience.setOnFinished(event -> loading.setVisible(isLoading()));
    model.picture().stateProperty().subscribe(this::show);
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
    switch (state) {
      case PictureState.Loading l -> {
        image.setImage(null);
        patience.playFromStart();
      }
      case PictureState.Shown shown -> {
        largest = shown.largest();
        image.setImage(FxImages.of(shown.pixels()));
      }
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
    fit(width, height);
    layoutInArea(image, left, top, width, height, 0, HPos.CENTER, VPos.CENTER);
    layoutInArea(placeholder, left, top, width, height, 0, HPos.CENTER, VPos.CENTER);
    layoutInArea(loading, left, top, width, height, 0, HPos.CENTER, VPos.CENTER);
  }

  private double pixelsPerUnit() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  private void fit(double width, double height) {
    double scale = pixelsPerUnit();
    model.picture().fit(Math.max(width, height) * scale);
    Image shown = image.getImage();
    if (shown != null && width > 0 && height > 0) {
      double fit = Math.min(width / shown.getWidth(), height / shown.getHeight());
      double limit = largest / scale / Math.max(shown.getWidth(), shown.getHeight());
      double factor = Math.min(fit, limit);
      image.setFitWidth(shown.getWidth() * factor);
      image.setFitHeight(shown.getHeight() * factor);
    }
  }
}
