package app.beholder.ui.shell;

import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** All long work that goes on, over the status bar. */
final class JobsPopover extends Popover {
  private final ObservableList<BackgroundJob> jobs;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final List<JobRow> rows = new ArrayList<>();
  private Subscription watching = Subscription.EMPTY;

  JobsPopover(ObservableList<BackgroundJob> jobs, Texts texts) {
    this.jobs = jobs;
    this.texts = texts;
    Label heading = new Label(texts.get("status.jobs"));
    heading.getStyleClass().add(Styles.TEXT_BOLD);
    grid.getStyleClass().add("jobs-grid");
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(wide);
    VBox content = new VBox(heading, grid);
    content.setId("all-jobs");
    content.getStyleClass().add("all-jobs");
    setContentNode(content);
    setArrowLocation(ArrowLocation.BOTTOM_RIGHT);
    setHeaderAlwaysVisible(false);
    setDetachable(false);
    setOnShowing(event -> watching = jobs.subscribe(this::fill));
    setOnHidden(event -> {
      watching.unsubscribe();
      clear();
    });
  }

  /** Shows the jobs above this; lets them go where they are shown already. */
  void toggle(Node above) {
    if (isShowing()) {
      hide();
    } else {
      fill();
      show(above);
    }
  }

  /** Leaves the rows alone where a job was only paused: one of its buttons has the focus. */
  private void fill() {
    if (rows.stream().map(JobRow::job).toList().equals(jobs) && !jobs.isEmpty()) {
      return;
    }
    clear();
    for (BackgroundJob job : jobs) {
      JobRow row = new JobRow(job, texts);
      rows.add(row);
      grid.addRow(grid.getRowCount(), row.nodes().toArray(Node[]::new));
    }
    if (jobs.isEmpty()) {
      hide();
    }
  }

  private void clear() {
    rows.forEach(JobRow::leave);
    rows.clear();
    grid.getChildren().clear();
  }
}
