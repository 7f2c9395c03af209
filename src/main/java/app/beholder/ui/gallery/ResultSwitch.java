package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Whether the gallery shows paintings, or the comments themselves. */
final class ResultSwitch extends HBox {
  private static final KeyCombination TO_PAINTINGS = keys(KeyCode.DIGIT1);
  private static final KeyCombination TO_COMMENTS = keys(KeyCode.DIGIT2);

  private final BooleanProperty comments;
  private final Map<KeyCombination, Runnable> accelerators;

  /**
   * @param focus puts the keyboard on what is shown
   */
  ResultSwitch(BooleanProperty comments, Texts texts, Runnable focus) {
    this.comments = comments;
    accelerators =
        Map.of(
            TO_PAINTINGS, () -> change(false, focus),
            TO_COMMENTS, () -> change(true, focus));
    getStyleClass().add("result-switch");
    ToggleButton toPaintings = button("paintings", texts, TO_PAINTINGS, Styles.LEFT_PILL);
    ToggleButton toComments = button("comments", texts, TO_COMMENTS, Styles.RIGHT_PILL);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(toPaintings, toComments);
    getChildren().addAll(toPaintings, toComments);
    comments.subscribe(shown -> group.selectToggle(shown ? toComments : toPaintings));
    group
        .selectedToggleProperty()
        .subscribe(chosen -> {
          if (chosen == null) {
            group.selectToggle(comments.get() ? toComments : toPaintings);
          } else {
            comments.set(chosen.equals(toComments));
          }
        });
    sceneProperty().subscribe(this::moveKeys);
  }

  private static KeyCombination keys(KeyCode digit) {
    return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  private static ToggleButton button(
      String word, Texts texts, KeyCombination keys, String styleClass) {
    ToggleButton button = new ToggleButton(texts.get("switch." + word));
    button.setId("switch-" + word);
    button.getStyleClass().addAll(Styles.SMALL, styleClass);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get("switch." + word + ".tip", keys.getDisplayText())));
    return button;
  }

  private void change(boolean toComments, Runnable focus) {
    comments.set(toComments);
    focus.run();
  }

  /** The keys work while the gallery is in the window, also from the search field. */
  private void moveKeys(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      accelerators.keySet().forEach(before.getAccelerators()::remove);
    }
    if (now != null) {
      now.getAccelerators().putAll(accelerators);
    }
  }
}
