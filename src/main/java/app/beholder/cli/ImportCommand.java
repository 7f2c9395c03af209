package app.beholder.cli;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.ImportException;
import app.beholder.importing.ImportReport;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Importer;
import app.beholder.importing.Preview;
import app.beholder.importing.RejectsCsv;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file of annotations, and a folder of pictures, into a library. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Libraries libraries;
  private final Importer importer;
  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private MappingOptions mapping = new MappingOptions();
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--pictures", paramLabel = "DIR")
  private @Nullable Path pictures;

  @Option(names = "--copy-pictures")
  private boolean copyPictures;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      converter = FormatWord.Converter.class)
  private FormatWord format = FormatWord.AUTO;

  @Option(names = "--rejects", paramLabel = "FILE")
  private @Nullable Path rejects;

  ImportCommand(Libraries libraries, Importer importer, Work work, Console console) {
    this.libraries = libraries;
    this.importer = importer;
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    checkPaths();
    ImportRequest request = new ImportRequest(file, mapping(), pictures, copyPictures);
    ImportReport report = work.run(monitor -> importFile(request, monitor));
    console.line(
        json.isOn() ? Json.of(asObject(report)) : new ImportSummary(report, file).toString());
    if (isUseless(report)) {
      console.note(
          Texts.text(report.rejected() > 0 ? "import.nothing.kept" : "import.nothing.there", file));
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }

  /** Before anything is done, so that a mistyped path costs no time. */
  private void checkPaths() throws CommandException, IOException {
    if (!Files.isRegularFile(file)) {
      throw new CommandException(
          Texts.text(Files.isDirectory(file) ? "file.is.folder" : "file.missing", file));
    }
    if (pictures != null && !Files.isDirectory(pictures)) {
      throw new CommandException(Texts.text("import.pictures.missing", pictures));
    }
    if (rejects != null && Files.exists(rejects) && Files.isSameFile(rejects, file)) {
      throw new CommandException(Texts.text("import.rejects.same", rejects));
    }
  }

  private @Nullable ColumnMapping mapping() throws ImportException, CommandException {
    Preview preview = importer.preview(file, null);
    ColumnMapping byHand = mapping.mapping(preview);
    if (!mapping.hasColumns() && !format.allows(preview.format())) {
      throw new CommandException(
          Texts.text(
              "import.format.differs", file, FormatWord.wordOf(preview.format()), format.word()));
    }
    if (byHand == null && preview.mapping() == null) {
      throw new CommandException(
          Texts.text("import.unrecognised", file, MappingOptions.names(preview.header())));
    }
    return byHand;
  }

  private ImportReport importFile(ImportRequest request, Monitor monitor) throws Exception {
    try (LibraryTarget target = LibraryTarget.open(libraries, library.folder(), monitor)) {
      ImportReport report = importer.run(request, target.library(), monitor);
      if (!isUseless(report)) {
        target.keep();
      }
      if (rejects != null) {
        writeRejects(report, rejects);
      }
      return report;
    }
  }

  private static boolean isUseless(ImportReport report) {
    return report.kept() == 0 && report.duplicates() == 0;
  }

  private static void writeRejects(ImportReport report, Path to) throws CommandException {
    try {
      RejectsCsv.write(report.rejectedLines(), to);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      throw new CommandException(Texts.text("import.rejects.unwritable", reason), e);
    }
  }

  private static Map<String, Object> asObject(ImportReport report) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kept", report.kept());
    object.put("rejected", report.rejected());
    object.put("duplicates", report.duplicates());
    object.put("paintings", report.paintings());
    object.put("withoutPicture", report.withoutPicture());
    object.put("rejectedBy", report.rejectedBy());
    object.put("format", FormatWord.wordOf(report.format()));
    object.put("picturesWithoutRow", report.picturesWithoutRow());
    object.put("pictureProblems", report.pictureProblems());
    return object;
  }
}
