package app.beholder.ui.palette;

import app.beholder.library.Span;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * One line of text with a ground and a line behind some of its letters. The text stays in one
 * piece, so that Arabic letters join whatever is marked.
 */
final class MarkedText extends Region {
  private final Path ground = new Path();
  private final Path line = new Path();
  private final Text text = new Text();
  private final Rectangle inside = new Rectangle();
  private List<Span> marks = List.of();

  MarkedText() {
    getStyleClass().add("marked-text");
    ground.getStyleClass().add("mark-ground");
    line.getStyleClass().add("mark-line");
    for (Path path : new Path[] {ground, line}) {
      path.setStroke(null);
      path.setManaged(false);
    }
    text.getStyleClass().add("marked");
    text.setTextOrigin(VPos.TOP);
    text.setManaged(false);
    setMinWidth(0);
    setClip(inside);
    getChildren().addAll(ground, line, text);
  }

  void show(String newText, List<Span> newMarks) {
    text.setText(newText);
    marks = newMarks;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(text.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(text.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    inside.setWidth(getWidth());
    inside.setHeight(getHeight());
    ground.getElements().clear();
    line.getElements().clear();
    for (Span mark : marks) {
      ground.getElements().addAll(text.rangeShape(mark.start(), mark.end()));
      line.getElements().addAll(text.underlineShape(mark.start(), mark.end()));
    }
  }
}
