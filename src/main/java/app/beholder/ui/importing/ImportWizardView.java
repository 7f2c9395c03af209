package app.beholder.ui.importing;

import app.beholder.ui.common.Texts;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The wizard: steps at the top, a page, and buttons below. */
final class ImportWizardView extends BorderPane {
  private static final String STYLESHEET =
      ImportWizardView.class.getResource("importing.css").toExternalForm();

  private final ImportWizardViewModel model;
  private final Texts texts = Texts.of(ImportWizardView.class);
  private final ChooseView choose;
  private final CheckView check;
  private final RunView run;
  private final StackPane page = new StackPane();
  private final Button cancel = new Button();
  private final Button back = new Button();
  private final Button background = new Button();
  private final Button next = new Button();

  /**
   * @param hide closes the window without stopping the import that runs
   */
  ImportWizardView(ImportWizardViewModel model, Runnable hide) {
    this.model = model;
    getStyleClass().add("import-wizard");
    getStylesheets().add(STYLESHEET);
    choose = new ChooseView(model.choose(), texts);
    check = new CheckView(model.check(), texts);
    run = new RunView(model.run(), texts);
    setTop(bar("steps-bar", new StepsView(model.pageProperty(), texts)));
    setCenter(page);
    setBottom(bar("buttons-bar", buttons(hide)));
    model.pageProperty().subscribe(this::show);
  }

  /** As wide as the window, while what stands in it is as wide as the pages. */
  private static Node bar(String styleClass, Node content) {
    StackPane bar = new StackPane(content);
    bar.getStyleClass().add(styleClass);
    return bar;
  }

  private Node buttons(Runnable hide) {
    cancel.setId("cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> model.cancel());
    cancel
        .disableProperty()
        .bind(model.run().cancellingProperty().and(model.pageProperty().isEqualTo(Page.RUN)));
    back.setId("back");
    back.setText(texts.get("button.back"));
    back.setOnAction(event -> model.back());
    back.visibleProperty().bind(model.backAllowed());
    back.managedProperty().bind(back.visibleProperty());
    background.setId("background");
    background.setText(texts.get("button.background"));
    background.setOnAction(event -> hide.run());
    background.visibleProperty().bind(model.pageProperty().isEqualTo(Page.RUN));
    background.managedProperty().bind(background.visibleProperty());
    next.setId("next");
    next.setDefaultButton(true);
    next.setOnAction(event -> model.next());
    next.disableProperty().bind(model.nextAllowed().not());
    next.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    switch (model.pageProperty().get()) {
                      case CHOOSE, CHECK -> true;
                      case RUN -> false;
                      case REPORT -> model.nextAllowed().get();
                    },
                model.pageProperty(),
                model.nextAllowed()));
    next.managedProperty().bind(next.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(cancel, space, back, background, next);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("wizard-buttons");
    return buttons;
  }

  private void show(Page now) {
    page.getChildren().setAll(node(now));
    cancel.setText(
        texts.get(
            switch (now) {
              case CHOOSE, CHECK -> "button.cancel";
              case RUN -> "button.stop";
              case REPORT -> "button.close";
            }));
    next.setText(
        texts.get(
            switch (now) {
              case CHOOSE, RUN -> "button.next";
              case CHECK -> "button.import";
              case REPORT -> "button.show";
            }));
    focusFirst();
  }

  /** Puts the focus where one goes on. */
  void focusFirst() {
    switch (model.pageProperty().get()) {
      case CHOOSE -> choose.focusFirst();
      case CHECK -> next.requestFocus();
      case RUN -> background.requestFocus();
      case REPORT -> (next.isVisible() ? next : back).requestFocus();
    }
  }

  private Node node(Page now) {
    return switch (now) {
      case CHOOSE -> choose;
      case CHECK -> check;
      case RUN -> run;
      case REPORT -> report(model.reportProperty().get());
    };
  }

  private Node report(Optional<ReportViewModel> report) {
    return new ReportView(report.orElseThrow(), texts);
  }
}
