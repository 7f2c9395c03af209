package app.beholder.ui.importing;

import app.beholder.importing.ImportReport;
import app.beholder.importing.RejectsCsv;
import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Addition.Rejected;
import app.beholder.library.Library;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import app.beholder.ui.importing.Outcome.Cancelled;
import app.beholder.ui.importing.Outcome.Failed;
import app.beholder.ui.importing.Outcome.Imported;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The last page: how the import ended. */
final class ReportViewModel {

  /** How good the news is. */
  enum Tone {
    DONE,
    NOTHING_ADDED,
    STOPPED,
    FAILED
  }

  /** One number with its name. {@code deserves} says that somebody should look at it. */
  record Figure(String label, long number, boolean deservesALook) {}

  /** Why lines were rejected, and how many. */
  record Reason(String text, long lines) {}

  private final FxJobs jobs;
  private final Texts texts;
  private final Outcome outcome;
  private final String file;
  private final String library;
  private final ReadOnlyObjectWrapper<Notice> saved = new ReadOnlyObjectWrapper<>(Notice.NONE);

  /**
   * @param file the name of the file, for people
   * @param library the name of the library, for people
   */
  ReportViewModel(Outcome outcome, String file, String library, FxJobs jobs, Texts texts) {
    this.jobs = jobs;
    this.texts = texts;
    this.outcome = outcome;
    this.file = file;
    this.library = library;
  }

  Outcome outcome() {
    return outcome;
  }

  Tone tone() {
    return switch (outcome) {
      case Imported imported -> imported.addedNothing() ? Tone.NOTHING_ADDED : Tone.DONE;
      case Cancelled stopped -> Tone.STOPPED;
      case Failed failed -> Tone.FAILED;
    };
  }

  String headline() {
    return switch (outcome) {
      case Imported(ImportReport report, Library target, boolean created) ->
          report.kept() == 0
              ? texts.get("report.nothing")
              : texts.get("report.added", report.kept(), library);
      case Cancelled stopped -> texts.get("report.stopped");
      case Failed failed -> texts.get("report.failed", file);
    };
  }

  String sentence() {
    return switch (outcome) {
      case Imported(ImportReport report, Library target, boolean created) ->
          report.kept() == 0 ? whyNothing(report, created) : fromWhere(report, target, created);
      case Cancelled(boolean created) -> unchanged(created);
      case Failed(String message, boolean created) -> message + " " + unchanged(created);
    };
  }

  private String fromWhere(ImportReport report, Library target, boolean created) {
    String format = new FileWords(texts).format(report.format());
    return created
        ? texts.get("report.from.new", file, format, target.folder().toString())
        : texts.get("report.from", file, format);
  }

  private String whyNothing(ImportReport report, boolean created) {
    if (report.duplicates() > 0 && report.rejected() == 0) {
      return texts.get("report.nothing.known", report.duplicates(), file, library);
    }
    String why =
        report.duplicates() > 0
            ? texts.get("report.nothing.both", report.duplicates(), report.rejected(), file)
            : report.rejected() > 0
                ? texts.get("report.nothing.rejected", report.rejected(), file)
                : texts.get("report.nothing.empty", file);
    return created ? why + " " + unchanged(true) : why;
  }

  private String unchanged(boolean created) {
    return created ? texts.get("report.unmade") : texts.get("report.unchanged", library);
  }

  /** The numbers of the report; none where the import did not come to its end. */
  List<Figure> figures() {
    if (!(outcome instanceof Imported(ImportReport report, Library target, boolean created))) {
      return List.of();
    }
    return List.of(
        new Figure(texts.get("figure.kept"), report.kept(), false),
        new Figure(texts.get("figure.duplicates"), report.duplicates(), false),
        new Figure(texts.get("figure.rejected"), report.rejected(), report.rejected() > 0),
        new Figure(texts.get("figure.paintings"), report.paintings(), false),
        new Figure(texts.get("figure.unpictured"), report.withoutPicture(), false),
        new Figure(texts.get("figure.unclaimed"), report.picturesWithoutRow(), false));
  }

  /** Most lines first. */
  List<Reason> reasons() {
    return outcome instanceof Imported(ImportReport report, Library target, boolean created)
        ? report.rejectedBy().entrySet().stream()
            .sorted(
                Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Entry.comparingByKey()))
            .map(entry -> new Reason(entry.getKey(), entry.getValue()))
            .toList()
        : List.of();
  }

  List<Rejected> rejected() {
    return outcome instanceof Imported(ImportReport report, Library target, boolean created)
        ? report.rejectedLines()
        : List.of();
  }

  List<String> pictureProblems() {
    return outcome instanceof Imported(ImportReport report, Library target, boolean created)
        ? report.pictureProblems()
        : List.of();
  }

  /** What the file of rejected lines may be called. */
  String suggestedRejectedName() {
    int dot = file.lastIndexOf('.');
    return texts.get("report.save.name", dot > 0 ? file.substring(0, dot) : file);
  }

  /** Writes the rejected lines as CSV; {@link #savedProperty} says how that went. */
  void saveRejected(Path to) {
    List<Rejected> lines = rejected();
    saved.set(Notice.NONE);
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> {
          RejectsCsv.write(lines, to);
          return lines.size();
        },
        written -> saved.set(Notice.found(texts.get("report.saved", written, to.toString()))),
        cause -> {
          new FailureText(texts).of(cause);
          saved.set(Notice.problem(texts.get("report.save.failed", to.toString())));
        });
  }

  ReadOnlyObjectProperty<Notice> savedProperty() {
    return saved.getReadOnlyProperty();
  }
}
