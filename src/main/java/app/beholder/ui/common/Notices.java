package app.beholder.ui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the program tells people while they do something else: that long work has ended. A notice
 * stays until it is closed. For the FX thread.
 */
public final class Notices {
  private static final int MOST = 3;

  private final ObservableList<String> shown = FXCollections.observableArrayList();
  private final ObservableList<String> readOnly = FXCollections.unmodifiableObservableList(shown);

  /** Tells people something, in a sentence; the oldest of many notices makes way. */
  public void tell(String sentence) {
    shown.remove(sentence);
    shown.add(sentence);
    while (shown.size() > MOST) {
      shown.removeFirst();
    }
  }

  /** People have read it. */
  public void close(String sentence) {
    shown.remove(sentence);
  }

  /** What is told now, the oldest first. */
  public ObservableList<String> shown() {
    return readOnly;
  }
}
