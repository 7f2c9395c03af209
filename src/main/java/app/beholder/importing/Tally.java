package app.beholder.importing;

import app.beholder.library.Addition;
import app.beholder.library.Addition.Rejected;
import app.beholder.library.LibraryException;
import app.beholder.model.PaintingKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands what was read to a library, and counts. */
final class Tally {
  /** Characters of rejected lines that are kept in memory; behind that only their beginnings. */
  private static final long TEXT_BUDGET = 32_000_000;

  private static final int BEGINNING = 80;

  private final Addition addition;
  private long kept;
  private long duplicates;
  private final Map<String, Long> rejectedBy = new LinkedHashMap<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private long textKept;
  private @Nullable PaintingKey lastKey;
  private int lastPainting;

  Tally(Addition addition) {
    this.addition = addition;
  }

  void add(Batch batch) throws LibraryException {
    for (MappedRow row : batch.rows()) {
      int painting = painting(row);
      if (addition.annotation(painting, row.culture(), row.emotion(), row.split(), row.comment())) {
        kept++;
      } else {
        duplicates++;
      }
    }
    for (Rejected line : batch.rejected()) {
      addition.rejected(line);
      rejectedBy.merge(line.reason(), 1L, Long::sum);
      rejected.add(shortened(line));
    }
  }

  /** The rows of a painting mostly stand together, and the reader makes each key once. */
  @SuppressWarnings("ReferenceEquality")
  private int painting(MappedRow row) throws LibraryException {
    if (row.painting() != lastKey) {
      lastPainting = addition.painting(row.painting(), row.details());
      lastKey = row.painting();
    }
    return lastPainting;
  }

  private Rejected shortened(Rejected line) {
    textKept += line.text().length();
    return textKept > TEXT_BUDGET && line.text().length() > BEGINNING
        ? new Rejected(line.line(), line.reason(), line.text().substring(0, BEGINNING))
        : line;
  }

  /** How many rows came so far, whatever became of them. */
  long lines() {
    return kept + duplicates + rejected.size();
  }

  long kept() {
    return kept;
  }

  ImportReport report(Format format, @Nullable PictureLinks links) {
    return new ImportReport(
        format,
        kept,
        rejected.size(),
        duplicates,
        addition.paintings().size(),
        addition.withoutPicture().length,
        links == null ? 0 : links.unclaimed(),
        Map.copyOf(rejectedBy),
        List.copyOf(rejected),
        links == null ? List.of() : List.copyOf(links.problems()));
  }
}
