package app.beholder.ui.importing;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.Format;
import app.beholder.importing.Preview;
import app.beholder.job.JobRunner.Lane;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The second page: what the file was recognised as, its first rows as they would arrive, and the
 * mapping form.
 */
final class CheckViewModel {
  private final Previewer previewer;
  private final Texts texts;
  private final FileWords words;
  private final LatestJob<Preview> previewJob;
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<MappingViewModel>> mapping =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
  private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper(false);
  private final BooleanExpression ready;
  private Path file = Path.of("");
  private @Nullable Preview recognised;

  CheckViewModel(Previewer previewer, FxJobs jobs, Texts texts) {
    this.previewer = previewer;
    this.texts = texts;
    this.words = new FileWords(texts);
    FailureText failures = new FailureText(texts);
    previewJob =
        jobs.latest(
            Lane.INTERACTIVE,
            this::show,
            cause -> {
              fits.set(false);
              notice.set(Notice.problem(failures.of(cause)));
            });
    ready = fits.getReadOnlyProperty().and(Bindings.not(previewJob.runningProperty()));
  }

  /** Shows a file. The same file read again keeps the mapping that was made for it. */
  void open(Path newFile, Preview read) {
    if (newFile.equals(file) && read.equals(recognised)) {
      return;
    }
    file = newFile;
    recognised = read;
    mapping.set(Optional.empty());
    title.set(
        read.format() == Format.OTHER
            ? texts.get("check.title.other")
            : texts.get("check.title", words.format(read.format())));
    subtitle.set(
        texts.get("check.subtitle", String.valueOf(newFile.getFileName()), words.columns(read)));
    show(read);
    if (read.mapping() == null) {
      change();
    }
  }

  /** Opens the mapping form. */
  void change() {
    if (mapping.get().isEmpty() && recognised != null) {
      mapping.set(Optional.of(new MappingViewModel(recognised, this::mappingChanged)));
      if (recognised.mapping() == null) {
        mappingChanged();
      }
    }
  }

  /** Goes back to what was recognised. */
  void reset() {
    previewJob.cancel();
    if (recognised != null) {
      mapping.set(Optional.empty());
      show(recognised);
    }
  }

  private void mappingChanged() {
    MappingViewModel form = mapping.get().orElseThrow();
    Optional<ColumnMapping> columns = form.mapping();
    if (columns.isEmpty()) {
      previewJob.cancel();
      show(Objects.requireNonNull(recognised));
      fits.set(false);
      notice.set(Notice.problem(texts.get("check.missing", names(form))));
      return;
    }
    Path now = file;
    previewJob.start(monitor -> previewer.preview(now, columns.get()));
  }

  private String names(MappingViewModel form) {
    return form.missing().stream()
        .map(part -> texts.get("part." + part.name()))
        .collect(Collectors.joining(texts.get("list.separator")));
  }

  private void show(Preview newPreview) {
    preview.set(Optional.of(newPreview));
    mapping.get().ifPresent(form -> form.learn(newPreview.unknownEmotions()));
    fits.set(newPreview.mapping() != null);
    notice.set(newPreview.mapping() == null ? Notice.NONE : counted(newPreview));
  }

  private Notice counted(Preview read) {
    long rows = read.rows().size();
    long kept = read.rows().stream().filter(row -> row.annotation() != null).count();
    if (rows == 0) {
      return Notice.problem(texts.get("check.empty"));
    }
    if (kept == 0) {
      return Notice.problem(texts.get("check.none", rows));
    }
    return Notice.found(
        kept == rows
            ? texts.get(rows < Preview.ROWS ? "check.whole" : "check.all", rows)
            : texts.get("check.some", kept, rows, rows - kept));
  }

  /** The mapping made by hand; null where the file is taken as it was recognised. */
  @Nullable ColumnMapping mappingByHand() {
    return mapping.get().flatMap(MappingViewModel::mapping).orElse(null);
  }

  boolean isRecognised() {
    return recognised != null && recognised.mapping() != null;
  }

  /** The first rows; those of the file as it is while the mapping is not complete. */
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** The mapping form; empty while the file is taken as it was recognised. */
  ReadOnlyObjectProperty<Optional<MappingViewModel>> mappingProperty() {
    return mapping.getReadOnlyProperty();
  }

  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  ReadOnlyStringProperty subtitleProperty() {
    return subtitle.getReadOnlyProperty();
  }

  /** How many of the first rows would be kept, or what is missing. */
  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  BooleanExpression ready() {
    return ready;
  }
}
