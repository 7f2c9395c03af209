package app.beholder.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/** One line of the preferences. */
sealed interface Setting {

  /**
   * What people read.
   *
   * @param id tells it from all others
   * @param description one or two sentences; may be empty
   */
  record Words(String id, Section section, String label, String description) {}

  Words words();

  /**
   * One of several values.
   *
   * @param name what people read of a value
   */
  record Choice<T>(Words words, ObjectProperty<T> value, List<T> values, Function<T, String> name)
      implements Setting {}

  /** On or off. */
  record Switch(Words words, ObjectProperty<Boolean> value) implements Setting {}

  /** Something that is done at once. */
  record Action(Words words, String button, Runnable action, ObservableValue<Boolean> possible)
      implements Setting {}

  /**
   * Something that the program finds out, by a press of a button, and tells below it.
   *
   * @param possible whether the button can be pressed
   */
  record Finding(
      Words words,
      String button,
      Runnable action,
      ObservableValue<Boolean> possible,
      ObservableValue<List<Fact>> facts)
      implements Setting {}

  /**
   * One thing that was found out.
   *
   * @param name empty where it needs none
   * @param isProblem whether something does not work
   */
  record Fact(String name, String value, boolean isProblem) {}

  /** Where something lies on disk; to read and copy. */
  record Place(Words words, Path path) implements Setting {}
}
