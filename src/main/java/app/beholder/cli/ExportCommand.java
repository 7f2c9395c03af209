package app.beholder.cli;

import app.beholder.importing.LiteWriter;
import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.TextIndex.Matches;
import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Writes annotations to a CSV file in ArtELingo's lite layout. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private FilterOption where = new FilterOption();
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private TargetOption target = new TargetOption();

  ExportCommand(Work work, Console console) {
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    target.check();
    try {
      work.onLibrary(
          library.folder(),
          (open, monitor) -> {
            Found found = Found.in(open, where.filter(), 1, monitor);
            print(found, write(open, found, monitor));
          });
    } catch (UncheckedIOException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.OK;
  }

  private int write(Library open, Found found, Monitor monitor)
      throws IOException, LibraryException, CancelledException {
    int total = found.selection().annotations();
    try (LiteWriter csv = new LiteWriter(target.file())) {
      Rows rows = new Rows(found, csv, monitor);
      monitor.step(Texts.text("export.step"));
      if (total > 0) {
        open.scan(0, rows::visit);
      }
      monitor.throwIfCancelled();
      csv.finish();
      return rows.written;
    }
  }

  /** Writes the annotations that pass, as they come by. */
  private static final class Rows {
    private static final int BETWEEN_REPORTS = 1000;

    private final Found found;
    private final LiteWriter csv;
    private final Monitor monitor;
    private int written;

    Rows(Found found, LiteWriter csv, Monitor monitor) {
      this.found = found;
      this.csv = csv;
      this.monitor = monitor;
    }

    boolean visit(Annotation annotation) {
      if (annotation.number() >= found.columns().size()) {
        return false;
      }
      if (matches(annotation) && found.filter().accepts(found.columns(), annotation)) {
        write(found.columns().paintings().get(annotation.painting()), annotation);
        written++;
      }
      if (annotation.number() % BETWEEN_REPORTS == 0) {
        monitor.progress(annotation.number(), found.columns().size());
      }
      return !monitor.isCancelled();
    }

    private boolean matches(Annotation annotation) {
      Matches matches = found.matches();
      return matches == null || matches.annotations().get(annotation.number());
    }

    private void write(Painting painting, Annotation annotation) {
      try {
        csv.write(painting, annotation);
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }
  }

  private void print(Found found, int rows) {
    if (json.isOn()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("annotations", rows);
      object.put("paintings", found.selection().paintings().length);
      object.put("file", target.file().toString());
      console.line(Json.of(object));
      return;
    }
    UnknownValues.tell(found.columns(), found.filter(), console);
    String paintings = Texts.count(found.selection().paintings().length, "paintings");
    console.line(
        Texts.text("export.done", Texts.count(rows, "annotations"), paintings, target.file()));
  }
}
