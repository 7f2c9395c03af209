package app.beholder.ui.shell;

import app.beholder.library.Library;
import app.beholder.ui.common.FxJobs;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the shell comes by the windows that stand around the screens. The supplier tells which
 * library is open, when that counts.
 */
public interface Tools {

  /** Shows all settings in a window of their own; the one that is open already, if any. */
  void showPreferences(Supplier<Optional<Library>> open, FxJobs jobs);

  /** Shows the program's log in a window of its own; the one that is open already, if any. */
  void showLog(Supplier<Optional<Library>> open, FxJobs jobs);

  /** Puts what helpers want to know on the clipboard, and tells people that it is there. */
  void copyDiagnostics(Supplier<Optional<Library>> open, FxJobs jobs);
}
