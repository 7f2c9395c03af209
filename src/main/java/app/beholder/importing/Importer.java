package app.beholder.importing;

import app.beholder.job.CancelledException;
import app.beholder.job.HandOver;
import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings files of annotations, and folders of pictures, into a library. */
public final class Importer {
  private static final int BATCHES_AHEAD = 16;

  /**
   * Reads the beginning of a file.
   *
   * @param mapping the columns as mapped by hand; null to recognise them
   * @throws ImportException where the file cannot be read or is not a table
   */
  public Preview preview(Path file, @Nullable ColumnMapping mapping) throws ImportException {
    return Previewer.preview(TableHead.read(file), mapping);
  }

  /**
   * Imports a file: everything or, where it is cancelled or fails, nothing. Where the library has
   * all of it already, nothing is written.
   *
   * @throws ImportException where the file cannot be read, or no mapping is given and none is
   *     recognised
   */
  public ImportReport run(ImportRequest request, Library library, Monitor monitor)
      throws ImportException, LibraryException, CancelledException {
    requireOfPeople(library);
    TableHead head = TableHead.read(request.file());
    Header.Recognised source = source(request, head);
    RowMapper mapper = new RowMapper(head.header(), source.mapping());
    if (request.pictures() != null) {
      PictureFolder.require(request.pictures());
    }
    try (PictureCopies copies = new PictureCopies(library.folder());
        Addition addition = library.beginAddition()) {
      requireOfPeople(library); // once more: a program may have filled it meanwhile
      addition.source(head.file().getFileName().toString());
      Tally tally = new Tally(addition);
      readRows(head, mapper, tally, monitor);
      PictureLinks links =
          request.pictures() == null
              ? null
              : linkPictures(
                  request.pictures(), addition, request.copyPictures() ? copies : null, monitor);
      monitor.throwIfCancelled();
      ImportReport report = tally.report(source.format(), links);
      if (tally.kept() > 0 || (links != null && links.linked() > 0)) {
        monitor.step("Saving");
        addition.commit();
        copies.keep();
      }
      return report;
    }
  }

  private static void requireOfPeople(Library library) throws ImportException {
    if (!library.maker().isEmpty()) {
      throw new ImportException(
          "The library "
              + library.folder()
              + " was made by a program and takes no work of people. Import into another library.");
    }
  }

  private static Header.Recognised source(ImportRequest request, TableHead head)
      throws ImportException {
    ColumnMapping byHand = request.mapping();
    if (byHand != null) {
      return Header.byHand(head.header(), head.file(), byHand);
    }
    return Header.recognise(head.header(), head.file())
        .orElseThrow(() ->
            new ImportException(
                "The columns of "
                    + head.file()
                    + " ("
                    + String.join(", ", head.header())
                    + ") are not those of a known data set; say which column is what."));
  }

  /** What {@link #run} calls the step that reads the rows; its progress is in lines. */
  public static String readingStep(Path file) {
    return "Reading " + file.getFileName();
  }

  /** About how many lines there are, by the mean length of those read so far. */
  private static long linesOf(TableHead head, long lines, long bytesRead) {
    return Math.max(lines, Math.round((double) lines * head.size() / Math.max(1, bytesRead)));
  }

  private static void readRows(TableHead head, RowMapper mapper, Tally tally, Monitor monitor)
      throws ImportException, LibraryException, CancelledException {
    monitor.step(readingStep(head.file()));
    HandOver.run(
        "import-reader",
        BATCHES_AHEAD,
        ImportException.class,
        sink -> produce(head, mapper, sink),
        (Batch batch) -> {
          monitor.throwIfCancelled();
          tally.add(batch);
          monitor.share(tally.lines(), linesOf(head, tally.lines(), batch.bytesRead()));
        });
  }

  private static void produce(TableHead head, RowMapper mapper, HandOver.Sink<Batch> sink)
      throws ImportException, CancelledException {
    try (RowReader reader = new RowReader(head, mapper)) {
      Batch batch = reader.next();
      while (batch != null) {
        sink.put(batch);
        batch = reader.next();
      }
    } catch (IOException e) {
      throw new ImportException(
          "The file " + head.file() + " cannot be read to its end; check the disk.", e);
    }
  }

  private static PictureLinks linkPictures(
      Path folder, Addition addition, @Nullable PictureCopies copies, Monitor monitor)
      throws ImportException, LibraryException, CancelledException {
    monitor.step("Linking pictures");
    PictureLinks links = new PictureLinks(PictureFolder.scan(folder, monitor), addition, copies);
    links.link(monitor);
    return links;
  }
}
