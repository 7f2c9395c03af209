package app.beholder.cli;

import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import app.beholder.library.Runs;
import app.beholder.library.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The run that a command is about; may be left out where it is clear which one. */
final class RunOption {
  @Option(names = "--run", paramLabel = "ID")
  private @Nullable String id;

  /** The run that was named, else the one that is shown, else the only one. */
  Run in(Library library) throws LibraryException, CommandException {
    if (id != null) {
      return named(id, library);
    }
    Runs runs = library.runs();
    List<Run> all = runs.all();
    Optional<Run> shown = runs.shown();
    if (shown.isPresent()) {
      return shown.get();
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    throw new CommandException(
        all.isEmpty() ? none(library) : Texts.text("run.which") + there(all));
  }

  /** The run with this id. */
  static Run named(String id, Library library) throws LibraryException, CommandException {
    List<Run> all = library.runs().all();
    for (Run run : all) {
      if (run.id().equals(id)) {
        return run;
      }
    }
    throw new CommandException(
        all.isEmpty()
            ? none(library)
            : Texts.text("run.unknown", id) + meant(id, all) + there(all));
  }

  private static String none(Library library) {
    return Texts.text("run.none", library.name());
  }

  private static String meant(String id, List<Run> all) {
    return Suggestion.nearest(id, all.stream().map(Run::id).toList())
        .map(near -> Texts.text("error.suggestion", near))
        .orElse("");
  }

  private static String there(List<Run> all) {
    return Texts.text("filter.known", all.stream().map(Run::id).collect(Collectors.joining(", ")));
  }
}
