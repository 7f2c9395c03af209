package app.beholder.ui.shell;

import app.beholder.ui.keys.KeysView;
import app.beholder.ui.keys.KeysViewModel;
import app.beholder.ui.palette.PaletteView;
import app.beholder.ui.palette.PaletteViewModel;
import app.beholder.ui.shell.ShellViewModel.Overlay;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the window for a while: the command palette or the list of keys. A click beside
 * it, or the keyboard going elsewhere, takes it away, and the keyboard is back where it was.
 */
final class OverlayLayer extends StackPane {
  /** The share of the window's height that stays free above the palette. */
  private static final double ABOVE_PALETTE = 0.1;

  private static final double EDGE = 32;

  private final ShellViewModel shell;
  private final PaletteViewModel paletteModel;
  private final KeysViewModel keysModel;
  private final PaletteView palette;
  private final KeysView keys;
  private final Region scrim = new Region();
  private @Nullable Node focusedBefore;

  OverlayLayer(ShellViewModel shell, PaletteViewModel paletteModel, KeysViewModel keysModel) {
    this.shell = shell;
    this.paletteModel = paletteModel;
    this.keysModel = keysModel;
    palette = new PaletteView(paletteModel);
    keys = new KeysView(keysModel);
    getStyleClass().add("overlay-layer");
    scrim.getStyleClass().add("scrim");
    for (Region card : new Region[] {palette, keys}) {
      card.setMaxHeight(USE_PREF_SIZE);
      setAlignment(card, Pos.TOP_CENTER);
    }
    setMargin(keys, new Insets(EDGE));
    heightProperty().subscribe(height -> setMargin(palette, margin(height.doubleValue())));
    setVisible(false);
    scrim.setOnMousePressed(event -> shell.hideOverlay());
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> leaveWithTheKeyboard(owner));
    shell.overlayProperty().subscribe(this::show);
  }

  private static Insets margin(double height) {
    return new Insets(Math.max(EDGE, height * ABOVE_PALETTE), EDGE, EDGE, EDGE);
  }

  private void show(Overlay overlay) {
    if (overlay == Overlay.NONE) {
      hide();
      return;
    }
    if (!isVisible() && getScene() != null) {
      focusedBefore = getScene().getFocusOwner();
    }
    getChildren().setAll(scrim, overlay == Overlay.PALETTE ? palette : keys);
    setVisible(true);
    if (overlay == Overlay.PALETTE) {
      paletteModel.open();
      palette.focusField();
    } else {
      keysModel.open();
      keys.focusField();
    }
  }

  private void hide() {
    Scene scene = getScene();
    boolean hadKeyboard = scene != null && isInside(scene.getFocusOwner());
    setVisible(false);
    Node before = focusedBefore;
    focusedBefore = null;
    if (hadKeyboard && before != null && before.getScene() == scene) {
      before.requestFocus();
    }
    getChildren().clear();
  }

  private void leaveWithTheKeyboard(@Nullable Node owner) {
    if (isVisible() && owner != null && !isInside(owner)) {
      shell.hideOverlay();
    }
  }

  private boolean isInside(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }
}
