package app.beholder.architecture.violations.ui.gallery;

import javafx.application.Platform;

public final class KnowsPlatform {
  public void later(Runnable task) {
    Platform.runLater(task);
  }
}
