package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table as annotations, in batches. For one thread. */
final class RowReader implements Closeable {
  private static final int MAX_RECORDS = 1000;
  private static final int MAX_BYTES = 1 << 20;

  private final RecordReader records;
  private final RowMapper mapper;

  RowReader(TableHead head, RowMapper mapper) throws IOException {
    this.mapper = mapper;
    char separator = head.separator();
    RecordSplitter.RowTest test =
        (bytes, from, to) -> {
          LineShape line = LineShape.of(bytes, from, to, separator);
          return mapper.resemblesRow(line.fields(), line.whole());
        };
    records = new RecordReader(head, new RecordSplitter(separator, mapper.columns(), test));
  }

  /** The next batch; null at the end of the file. */
  @Nullable Batch next() throws IOException {
    List<MappedRow> rows = new ArrayList<>(MAX_RECORDS);
    List<Rejected> rejected = new ArrayList<>();
    long full = records.bytesRead() + MAX_BYTES;
    while (rows.size() + rejected.size() < MAX_RECORDS
        && records.bytesRead() < full
        && records.next()) {
      Rejection problem = records.problem();
      if (problem == null) {
        problem = mapper.problem(records.fields());
      }
      if (problem == null) {
        rows.add(mapper.row(records.fields()));
      } else {
        rejected.add(records.rejected(problem));
      }
    }
    return rows.isEmpty() && rejected.isEmpty()
        ? null
        : new Batch(rows, rejected, records.bytesRead());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
