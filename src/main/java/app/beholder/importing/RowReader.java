package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table as annotations, in batches. For one thread. */
final class RowReader implements Closeable {
  private final BlockReader blocks;
  private final RecordParser parser;
  private final RowMapper mapper;

  RowReader(TableHead head, RowMapper mapper) throws IOException {
    this.mapper = mapper;
    char separator = head.separator();
    RecordSplitter.RowTest test =
        (bytes, from, to) -> {
          LineShape line = LineShape.of(bytes, from, to, separator);
          return mapper.resemblesRow(line.fields(), line.whole());
        };
    blocks = new BlockReader(head, new RecordSplitter(separator, mapper.columns(), test));
    parser = new RecordParser(separator);
  }

  /** The next batch; null at the end of the file. */
  @Nullable Batch next() throws IOException {
    Block block = blocks.next();
    if (block == null) {
      return null;
    }
    List<MappedRow> rows = new ArrayList<>(block.count());
    List<Rejected> rejected = new ArrayList<>(block.broken());
    parser.parse(
        block,
        (record, fields) -> {
          Rejection problem = mapper.problem(fields);
          MappedRow row = problem == null ? mapper.row(fields) : null;
          if (row != null) {
            rows.add(row);
          } else if (problem != null) {
            rejected.add(block.rejected(record, problem));
          }
        },
        rejected::add);
    rejected.sort(Comparator.comparingLong(Rejected::line));
    return new Batch(rows, rejected, block.bytesRead());
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
