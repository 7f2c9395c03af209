package app.beholder.ui.painting;

import app.beholder.model.Task;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import app.beholder.ui.painting.Predicted.Line;
import app.beholder.ui.painting.Predicted.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a model guesses for the painting, as a plain list; gone where no run is shown. */
final class PredictionsPane extends VBox {
  /** The smaller shares stand in the tip. */
  private static final int SHARES_SHOWN = 4;

  private final Texts texts = Texts.of(PredictionsPane.class);
  private final DataNames names;

  PredictionsPane(PaintingViewModel painting) {
    names = painting.names();
    setId("painting-predictions");
    getStyleClass().add("predictions-pane");
    setMinHeight(USE_PREF_SIZE);
    painting.predictions().predictedProperty().subscribe(this::show);
  }

  private void show(Optional<Predicted> predicted) {
    setVisible(predicted.isPresent());
    setManaged(predicted.isPresent());
    getChildren().clear();
    predicted.ifPresent(this::fill);
  }

  private void fill(Predicted predicted) {
    Task task = predicted.run().model().task();
    Label heading = new Label(texts.get("predictions", predicted.run().model().title()));
    heading.getStyleClass().add("heading");
    heading.setMinWidth(0);
    FlowPane head = new FlowPane(heading, quiet(texts.get("predictions.from." + task.word())));
    head.getStyleClass().add("predictions-head");
    getChildren().add(head);
    if (predicted.lines().isEmpty()) {
      getChildren().add(quiet(texts.get("predictions.none")));
    }
    List<Line> mostComments =
        predicted.lines().stream()
            .sorted(Comparator.comparingInt(Line::n).reversed())
            .limit(EmotionsViewModel.BARS_AT_FIRST)
            .toList();
    predicted.lines().stream()
        .filter(mostComments::contains)
        .forEach(line -> getChildren().add(line(line)));
    int more = predicted.lines().size() - mostComments.size();
    if (more > 0) {
      getChildren().add(quiet(texts.get("predictions.more", more)));
    }
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("predictions-from");
    return label;
  }

  private Node line(Line line) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("prediction");
    if (!line.culture().isEmpty()) {
      row.setId("prediction-" + line.culture());
      Label culture = new Label(texts.get("predictions.culture", line.name(), line.n()));
      culture.getStyleClass().add("prediction-culture");
      row.getChildren().add(culture);
    }
    Tooltip all = new Tooltip(String.join("\n", line.shares().stream().map(this::words).toList()));
    List<Share> largest = line.shares().subList(0, SHARES_SHOWN);
    largest.forEach(share -> row.getChildren().add(share(share, all)));
    return row;
  }

  private Label share(Share share, Tooltip all) {
    Label label = new Label(words(share), new EmotionDot(share.emotion()));
    label.setTooltip(all);
    return label;
  }

  private String words(Share share) {
    return texts.get("predictions.share", names.emotion(share.emotion()), share.share());
  }
}
