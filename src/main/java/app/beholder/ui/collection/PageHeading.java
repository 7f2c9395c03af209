package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The head of the page: whose figures they are, and the largest of them. */
final class PageHeading extends VBox {

  PageHeading(CollectionViewModel model, CollectionPage page, Texts texts) {
    getStyleClass().add("page-heading");
    Label name = new Label(model.title());
    name.getStyleClass().add("title");
    getChildren().add(name);
    if (!page.empty()) {
      Label intro = new Label(texts.get(model.isMade() ? "intro.made" : "intro"));
      intro.getStyleClass().add("intro");
      intro.setWrapText(true);
      FlowPane large = new FlowPane();
      large.getStyleClass().add("figures");
      page.figures().forEach(figure -> large.getChildren().add(figure(figure, model::open)));
      getChildren().addAll(intro, large);
    }
  }

  private static Node figure(BigFigure figure, Consumer<Filter> open) {
    Label value = new Label(figure.value());
    value.setId("figure-" + figure.id());
    value.getStyleClass().add("number");
    Label caption = new Label(figure.caption());
    caption.getStyleClass().add("caption");
    VBox box = new VBox(value, caption);
    box.getStyleClass().add("figure");
    if (!figure.note().isEmpty()) {
      box.getChildren().add(note(figure, open));
    }
    return box;
  }

  private static Node note(BigFigure figure, Consumer<Filter> open) {
    if (figure.filter().isEmpty()) {
      Label note = new Label(figure.note());
      note.getStyleClass().add("small-print");
      return note;
    }
    Hyperlink note = new Hyperlink(figure.note());
    note.setId("note-" + figure.id());
    note.getStyleClass().add("small-print");
    note.setOnAction(event -> open.accept(figure.filter().get()));
    return note;
  }
}
