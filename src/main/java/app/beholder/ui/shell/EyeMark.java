package app.beholder.ui.shell;

import app.beholder.model.Emotion;
import app.beholder.ui.common.EmotionColors;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/** The program's mark: an eye whose iris has the colours of the nine emotions. */
final class EyeMark extends StackPane {
  private static final String LIDS = "M0,40 C28,-5 100,-5 128,40 C100,85 28,85 0,40 Z";
  private static final double CENTRE_X = 64;
  private static final double CENTRE_Y = 40;
  private static final double IRIS = 21;
  private static final double RING = 9;
  private static final double PUPIL = 9;

  /** Degrees that stay free between two colours. */
  private static final double GAP = 7;

  EyeMark() {
    getStyleClass().add("eye-mark");
    setMouseTransparent(true);
    SVGPath lids = new SVGPath();
    lids.setContent(LIDS);
    lids.getStyleClass().add("lids");
    Circle pupil = new Circle(CENTRE_X, CENTRE_Y, PUPIL);
    pupil.getStyleClass().add("pupil");
    Group eye = new Group(lids, pupil);
    double part = 360.0 / Emotion.ALL.size();
    for (Emotion emotion : Emotion.ALL) {
      double start = 90 - (emotion.ordinal() + 1) * part + GAP / 2;
      Arc arc = new Arc(CENTRE_X, CENTRE_Y, IRIS, IRIS, start, part - GAP);
      arc.setType(ArcType.OPEN);
      arc.setFill(null);
      arc.setStroke(EmotionColors.of(emotion));
      arc.setStrokeWidth(RING);
      arc.setStrokeLineCap(StrokeLineCap.BUTT);
      eye.getChildren().add(arc);
    }
    getChildren().add(eye);
  }
}
