package app.beholder.ui.importing;

import app.beholder.ui.common.Texts;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The four steps at the top of the wizard: those done, the one at hand, those to come. */
final class StepsView extends HBox {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final Texts texts;
  private final Map<Page, HBox> steps = new EnumMap<>(Page.class);

  StepsView(ObservableValue<Page> page, Texts texts) {
    this.texts = texts;
    getStyleClass().add("steps");
    setAlignment(Pos.CENTER);
    for (Page each : Page.values()) {
      if (each != Page.CHOOSE) {
        getChildren().add(line());
      }
      HBox step = step(each);
      steps.put(each, step);
      getChildren().add(step);
    }
    page.subscribe(this::show);
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("step-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private HBox step(Page page) {
    Label number = new Label();
    number.getStyleClass().add("step-number");
    Label name = new Label(texts.get("step." + page.name()));
    name.getStyleClass().add("step-name");
    HBox step = new HBox(number, name);
    step.getStyleClass().add("step");
    step.setAlignment(Pos.CENTER);
    return step;
  }

  private void show(Page now) {
    steps.forEach((page, step) -> {
      boolean done = page.ordinal() < now.ordinal();
      Label number = (Label) step.getChildren().getFirst();
      number.setGraphic(done ? new FontIcon(Material2AL.CHECK) : null);
      number.setText(done ? "" : String.valueOf(page.ordinal() + 1));
      step.pseudoClassStateChanged(NOW, page == now);
      step.pseudoClassStateChanged(DONE, done);
    });
    setAccessibleText(
        texts.get(
            "step.accessible",
            now.ordinal() + 1,
            Page.values().length,
            texts.get("step." + now.name())));
  }
}
