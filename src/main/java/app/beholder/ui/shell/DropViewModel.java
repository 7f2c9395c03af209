package app.beholder.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What people drag over the window, and what becomes of it when they let go. */
final class DropViewModel {
  private final DropPlanner planner;
  private final Consumer<Path> open;
  private final Consumer<List<Path>> importData;
  private final Consumer<Path> importModel;
  private final ReadOnlyObjectWrapper<Optional<DropPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Path> dragged = List.of();

  /**
   * @param open opens a library
   * @param importData imports a file, a folder of pictures, or both
   * @param importModel imports a model
   */
  DropViewModel(
      DropPlanner planner,
      Consumer<Path> open,
      Consumer<List<Path>> importData,
      Consumer<Path> importModel) {
    this.planner = planner;
    this.open = open;
    this.importData = importData;
    this.importModel = importModel;
  }

  /** These are dragged over the window; told again and again while they are. */
  DropPlan over(List<Path> paths) {
    Optional<DropPlan> known = plan.get();
    if (known.isPresent() && dragged.equals(paths)) {
      return known.get();
    }
    dragged = List.copyOf(paths);
    DropPlan made = planner.plan(dragged);
    plan.set(Optional.of(made));
    return made;
  }

  /** Nothing is dragged over the window any more. */
  void leave() {
    dragged = List.of();
    plan.set(Optional.empty());
  }

  /** Does what was told while these were dragged; false where they are good for nothing. */
  boolean drop(List<Path> paths) {
    DropPlan wanted = over(paths);
    leave();
    switch (wanted.action()) {
      case OPEN -> open.accept(wanted.paths().getFirst());
      case IMPORT -> importData.accept(wanted.paths());
      case MODEL -> importModel.accept(wanted.paths().getFirst());
      case NOTHING -> {}
    }
    return wanted.isUsable();
  }

  /** What letting go now would do; empty while nothing is dragged. */
  ReadOnlyObjectProperty<Optional<DropPlan>> planProperty() {
    return plan.getReadOnlyProperty();
  }
}
