package app.beholder.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One line of the mapping form: a part, and where the user says it comes from. */
final class PartChoice {
  private final Part part;
  private final List<Source> sources;
  private final ObjectProperty<Source> source;
  private final StringProperty value = new SimpleStringProperty("");

  PartChoice(Part part, List<Source> sources, Source chosen) {
    this.part = part;
    this.sources = sources;
    this.source = new SimpleObjectProperty<>(chosen);
  }

  Part part() {
    return part;
  }

  /** What may be chosen. */
  List<Source> sources() {
    return sources;
  }

  ObjectProperty<Source> sourceProperty() {
    return source;
  }

  /** The value for all rows, where the source is {@link Source#FIXED}. */
  StringProperty valueProperty() {
    return value;
  }

  boolean isFixed() {
    return source.get() instanceof Source.Fixed;
  }

  @Nullable String column() {
    return source.get() instanceof Source.Column(String name, String example) ? name : null;
  }

  String fixedValue() {
    return isFixed() ? value.get().strip() : "";
  }

  boolean isMissing() {
    return column() == null && !part.isOptional() && !(part.mayBeFixed() && hasValue());
  }

  private boolean hasValue() {
    return isFixed() && (!part.needsValue() || !fixedValue().isEmpty());
  }

  void choose(@Nullable String column, String fixed) {
    value.set(fixed);
    source.set(Optional.ofNullable(column).flatMap(this::named).orElse(otherwise()));
  }

  private Source otherwise() {
    if (part.mayBeFixed()) {
      return Source.FIXED;
    }
    return part.isOptional() ? Source.NOTHING : Source.UNCHOSEN;
  }

  void guess() {
    choose(
        part.usualNames().stream()
            .filter(usual -> named(usual).isPresent())
            .findFirst()
            .orElse(null),
        "");
  }

  private Optional<Source> named(String column) {
    String wanted = column.strip().toLowerCase(Locale.ROOT);
    return sources.stream()
        .filter(s ->
            s instanceof Source.Column(String name, String example)
                && name.strip().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }
}
