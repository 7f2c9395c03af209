package app.beholder.ui.shell;

import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A small bar with the memory in use; a click frees what is no longer needed. It looks at the
 * memory when something else is drawn anyway and so keeps no clock going, in a window that is
 * hidden or that nobody touches.
 */
final class MemoryMonitor extends Button {
  private final Runnable look;

  MemoryMonitor(MemoryViewModel model, Texts texts) {
    look = () -> model.tick(System.nanoTime());
    setId("memory");
    getStyleClass().addAll(Styles.FLAT, "memory");
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.fractionProperty());
    bar.getStyleClass().add(Styles.SMALL);
    bar.setFocusTraversable(false);
    bar.accessibleTextProperty().bind(model.textProperty());
    Label text = new Label();
    text.textProperty().bind(model.textProperty());
    HBox content = new HBox(bar, text);
    content.setAlignment(Pos.CENTER);
    content.getStyleClass().add("memory-content");
    setGraphic(content);
    setMinWidth(USE_PREF_SIZE);
    accessibleTextProperty()
        .bind(model.textProperty().map(words -> texts.get("memory.accessible", words)));
    Tooltip details = new Tooltip();
    details.setOnShowing(event -> details.setText(model.details()));
    setTooltip(details);
    setOnAction(event -> model.collect());
    sceneProperty().subscribe(this::move);
    visibleProperty().subscribe(visible -> move(getScene(), getScene()));
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(look);
    }
    if (now != null && isVisible()) {
      now.addPostLayoutPulseListener(look);
    }
  }
}
