package app.beholder.cli;

import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import app.beholder.library.Runs;
import app.beholder.library.Runs.Unfinished;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the runs of a library, and chooses or removes one. */
@Command(name = "runs", mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private JsonOption json = new JsonOption();
  @ArgGroup private @Nullable Change change;

  /** What to do before the runs are listed; one of these. */
  static final class Change {
    @Option(names = "--show", paramLabel = "ID")
    private @Nullable String show;

    @Option(names = "--hide")
    private boolean hide;

    @Option(names = "--remove", paramLabel = "ID")
    private @Nullable String remove;

    void apply(Library library) throws LibraryException, CommandException {
      if (show != null) {
        library.runs().show(RunOption.named(show, library).id());
      } else if (hide) {
        library.runs().show(null);
      } else if (remove != null) {
        remove(remove, library.runs(), library);
      }
    }
  }

  private static void remove(String id, Runs runs, Library library)
      throws LibraryException, CommandException {
    boolean unfinished = runs.unfinished().stream().anyMatch(run -> run.id().equals(id));
    runs.remove(unfinished ? id : RunOption.named(id, library).id());
  }

  RunsCommand(Work work, Console console) {
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    work.onLibrary(
        library.folder(),
        (open, monitor) -> {
          if (change != null) {
            change.apply(open);
          }
          print(open);
        });
    return ExitCode.OK;
  }

  private void print(Library open) throws LibraryException {
    Runs runs = open.runs();
    List<Run> all = runs.all();
    List<Unfinished> unfinished = runs.unfinished();
    String shown = runs.shown().map(Run::id).orElse(null);
    if (json.isOn()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("shown", shown);
      object.put("runs", all.stream().map(RunsCommand::asObject).toList());
      object.put("unfinished", unfinished.stream().map(RunsCommand::asObject).toList());
      console.line(Json.of(object));
    } else {
      console.line(all.isEmpty() ? Texts.text("run.none", open.name()) : asText(all, shown));
      unfinished.forEach(run ->
          console.line(
              Texts.text("run.unfinished", run.id(), run.done(), run.todo(), run.model().id())));
    }
  }

  private static Map<String, Object> asObject(Unfinished run) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", run.id());
    object.put("model", run.model().id());
    object.put("where", run.where());
    object.put("done", run.done());
    object.put("todo", run.todo());
    return object;
  }

  private static Map<String, Object> asObject(Run run) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", run.id());
    object.put("model", run.model().id());
    object.put("title", run.model().title());
    object.put("hash", run.model().hash());
    object.put("task", run.model().task().word());
    object.put("where", run.where());
    object.put("rows", run.rows());
    object.put("predicted", run.predicted());
    object.put("unreadable", run.unreadable());
    object.put("device", run.device());
    object.put("perSecond", run.perSecond());
    object.put("started", run.started().toString());
    object.put("ended", run.ended().toString());
    object.put("versions", new TreeMap<>(run.versions()));
    return object;
  }

  private static String asText(List<Run> all, @Nullable String shown) {
    TextTable table =
        new TextTable()
            .row(
                Texts.text("run.id"),
                Texts.text("run.model"),
                Texts.text("run.task"),
                Texts.text("run.predicted"),
                Texts.text("run.of"),
                Texts.text("run.unreadable"),
                Texts.text("run.per.second"),
                Texts.text("run.device"),
                Texts.text("run.ended"),
                Texts.text("run.where"),
                Texts.text("run.shown"));
    for (Run run : all) {
      table.row(
          run.id(),
          run.model().title(),
          run.model().task().word(),
          run.predicted(),
          run.rows(),
          run.unreadable(),
          Texts.text("run.rate", run.perSecond()),
          run.device(),
          minute(run.ended()),
          run.where().isEmpty() ? Texts.text("run.all") : run.where(),
          run.id().equals(shown) ? Texts.text("run.shown") : "");
    }
    return table.toString();
  }

  private static String minute(Instant time) {
    return MINUTE.format(time.atZone(ZoneId.systemDefault()));
  }
}
