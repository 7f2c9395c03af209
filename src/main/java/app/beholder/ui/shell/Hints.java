package app.beholder.ui.shell;

import app.beholder.ui.shell.ShellViewModel.Place;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which settings remember that hints were dismissed. */
public final class Hints {
  /** The hint of the import wizard, which is no place in the window. */
  static final String IMPORT = "IMPORT";

  /** The hint of the form that imports a model, which is no place in the window either. */
  static final String MODEL_IMPORT = "MODEL_IMPORT";

  private Hints() {}

  /** The names of all screens that may have one. */
  public static Set<String> names() {
    return Stream.concat(
            Stream.of(Place.values()).map(Place::name), Stream.of(IMPORT, MODEL_IMPORT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
