package app.beholder.ui.gallery;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * A part of the sidebar under a heading that folds it. One that is used less starts folded, unfolds
 * when something in it gets chosen, and is left out where there is nothing to choose between.
 */
final class Fold {
  private final String word;
  private final String title;
  private final boolean lessUsed;
  private final BooleanProperty expanded;
  private final ReadOnlyBooleanWrapper available;
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);

  /**
   * @param word for identifiers
   * @param title for people
   */
  Fold(String word, String title, boolean lessUsed) {
    this.word = word;
    this.title = title;
    this.lessUsed = lessUsed;
    expanded = new SimpleBooleanProperty(!lessUsed);
    available = new ReadOnlyBooleanWrapper(!lessUsed);
  }

  /**
   * Takes over what there is now.
   *
   * @param nowChosen how many values are chosen
   * @param choice whether there is more than one value
   */
  void update(int nowChosen, boolean choice) {
    if (chosen.get() == 0 && nowChosen > 0) {
      expanded.set(true);
    }
    chosen.set(nowChosen);
    available.set(!lessUsed || choice || nowChosen > 0);
  }

  void turnOver() {
    expanded.set(!expanded.get());
  }

  String word() {
    return word;
  }

  String title() {
    return title;
  }

  BooleanProperty expandedProperty() {
    return expanded;
  }

  /** Whether there is anything to choose between. */
  ReadOnlyBooleanProperty availableProperty() {
    return available.getReadOnlyProperty();
  }

  /** How many values are chosen. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
