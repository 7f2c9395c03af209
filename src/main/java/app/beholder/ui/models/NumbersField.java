package app.beholder.ui.models;

import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One or more numbers that people write in one field, and what is wrong with them. */
final class NumbersField {

  /** What numbers they may be; each kind has a sentence, {@code problem.KIND}. */
  enum Kind {
    /** One whole number from 1 on. */
    COUNT(1),
    /** One above 0 and up to 1. */
    SHARE(1),
    /** One above 0. */
    POSITIVE(1),
    /** Three of any size. */
    THREE(3),
    /** Three above 0. */
    THREE_POSITIVE(3);

    private final int size;

    Kind(int size) {
      this.size = size;
    }

    private boolean takes(double value) {
      return switch (this) {
        case COUNT -> value >= 1 && value <= Integer.MAX_VALUE && value == Math.rint(value);
        case SHARE -> value > 0 && value <= 1;
        case POSITIVE, THREE_POSITIVE -> value > 0 && Double.isFinite(value);
        case THREE -> Double.isFinite(value);
      };
    }
  }

  private final Kind kind;
  private final Texts texts;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private List<Double> values;

  /**
   * @param changed called when something else is written
   */
  NumbersField(Kind kind, List<Double> values, Texts texts, Runnable changed) {
    this.kind = kind;
    this.values = List.copyOf(values);
    this.texts = texts;
    text.set(words(values));
    text.subscribe((before, now) -> {
      read(now);
      changed.run();
    });
  }

  private void read(String written) {
    Optional<List<Double>> read = parse(written);
    problem.set(read.isPresent() ? "" : texts.get("problem." + kind.name()));
    read.ifPresent(numbers -> values = numbers);
  }

  private Optional<List<Double>> parse(String written) {
    List<Optional<Double>> parts =
        Stream.of(written.strip().split("[\\s,;]+")).map(this::number).toList();
    boolean good = parts.size() == kind.size && parts.stream().allMatch(Optional::isPresent);
    return good ? Optional.of(parts.stream().flatMap(Optional::stream).toList()) : Optional.empty();
  }

  private Optional<Double> number(String written) {
    try {
      return Optional.of(Double.valueOf(written)).filter(kind::takes);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String words(List<Double> values) {
    return values.stream().map(InputWords::number).collect(Collectors.joining(", "));
  }

  /** Writes numbers into the field. */
  void set(List<Double> numbers) {
    text.set(words(numbers));
  }

  /** The numbers that were written last and are sound. */
  List<Double> values() {
    return values;
  }

  double value() {
    return values.getFirst();
  }

  int whole() {
    return (int) value();
  }

  boolean isSound() {
    return problem.get().isEmpty();
  }

  /** What people write. */
  StringProperty textProperty() {
    return text;
  }

  /** What is wrong with it, as a sentence; empty where nothing is. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
