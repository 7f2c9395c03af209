package app.beholder.ui.collection;

import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart of which only the first rows are drawn until people ask for all. */
final class FewAtFirst<T> extends VBox {
  private final List<T> all;
  private final int few;
  private final Function<List<T>, Region> draw;
  private final Texts texts;

  /**
   * @param few how many are drawn at first, where there are more
   * @param draw draws the chart of some of them
   */
  FewAtFirst(List<T> all, int few, Function<List<T>, Region> draw, Texts texts) {
    this.all = all;
    this.few = few;
    this.draw = draw;
    this.texts = texts;
    show(few);
  }

  private void show(int most) {
    List<T> shown = all.subList(0, Math.min(most, all.size()));
    getChildren().setAll(draw.apply(shown));
    if (all.size() > few) {
      boolean isAll = shown.size() == all.size();
      Hyperlink more =
          new Hyperlink(isAll ? texts.get("few") : texts.get("more", all.size() - few));
      more.getStyleClass().add("more");
      more.setOnAction(event -> show(isAll ? few : all.size()));
      getChildren().add(more);
    }
  }
}
