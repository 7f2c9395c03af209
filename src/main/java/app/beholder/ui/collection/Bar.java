package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * One bar as a control that leads to the paintings behind it. It takes all the room that the
 * longest bar would have, so that a short one can be hit as well, and draws as much as it is long.
 */
final class Bar extends Region {

  /** Where a bar grows to. */
  enum Direction {
    RIGHT,
    UP,
    /** It is given as much room as it is long, and fills it. */
    WHOLE
  }

  private static final Duration TOOLTIP_DELAY = Duration.millis(200);

  /** What is there at all can be seen. */
  private static final double LEAST_LENGTH = 1;

  private final ChartBar bar;
  private final Direction direction;
  private final Consumer<Filter> open;
  private final double full;
  private final Region drawn = new Region();
  private boolean hasTooltip;

  /**
   * @param full the share that would fill all the room
   * @param open shows the paintings that a filter lets through
   */
  Bar(ChartBar bar, Direction direction, double full, Consumer<Filter> open, Texts texts) {
    this.bar = bar;
    this.direction = direction;
    this.full = full;
    this.open = open;
    setId(bar.id());
    getStyleClass().add("bar");
    drawn.getStyleClass().add("drawn");
    if (!bar.kind().isEmpty()) {
      getStyleClass().add(bar.kind());
    }
    drawn.setMouseTransparent(true);
    getChildren().add(drawn);
    setAccessibleRole(AccessibleRole.BUTTON);
    String words = texts.get("show", bar.words());
    setAccessibleText(words);
    addEventHandler(MouseEvent.MOUSE_ENTERED, event -> prepareTooltip(words));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /**
   * There are hundreds of bars, and a tooltip is dear: it is made for those that are pointed at.
   */
  private void prepareTooltip(String words) {
    if (!hasTooltip) {
      hasTooltip = true;
      Tooltip tooltip = new Tooltip(words);
      tooltip.setShowDelay(TOOLTIP_DELAY);
      Tooltip.install(this, tooltip);
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      event.consume();
      fire();
    }
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> {
        event.consume();
        fire();
      }
      default -> {}
    }
  }

  /** Shows the paintings behind the bar. */
  void fire() {
    open.accept(bar.filter());
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = Math.max(0, getWidth() - left - snappedRightInset());
    double height = Math.max(0, getHeight() - top - snappedBottomInset());
    drawn.setVisible(bar.share() > 0);
    switch (direction) {
      case RIGHT -> drawn.resizeRelocate(left, top, length(width), height);
      case UP -> {
        double length = length(height);
        drawn.resizeRelocate(left, top + height - length, width, length);
      }
      case WHOLE -> drawn.resizeRelocate(left, top, width, height);
    }
  }

  /** The share of its room that is drawn, from 0 to 1. */
  double length() {
    return full > 0 ? Math.min(1, bar.share() / full) : 0;
  }

  private double length(double room) {
    return Math.min(room, Math.max(LEAST_LENGTH, snapSizeX(room * length())));
  }
}
