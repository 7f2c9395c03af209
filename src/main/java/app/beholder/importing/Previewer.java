package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of a table as it would arrive. */
final class Previewer {
  private final TableHead head;
  private final Format format;
  private final @Nullable ColumnMapping mapping;
  private final @Nullable RowMapper mapper;
  private final List<Preview.Row> rows = new ArrayList<>();

  private Previewer(TableHead head, Format format, @Nullable ColumnMapping mapping)
      throws ImportException {
    this.head = head;
    this.format = format;
    this.mapping = mapping;
    mapper = mapping == null ? null : new RowMapper(head.header(), mapping);
  }

  static Preview preview(TableHead head, @Nullable ColumnMapping byHand) throws ImportException {
    Optional<Header.Recognised> source =
        byHand == null
            ? Header.recognise(head.header(), head.file())
            : Optional.of(Header.byHand(head.header(), head.file(), byHand));
    return source.isPresent()
        ? new Previewer(head, source.get().format(), source.get().mapping()).read()
        : new Previewer(head, Format.OTHER, null).read();
  }

  private Preview read() throws ImportException {
    RecordSplitter splitter =
        new RecordSplitter(head.separator(), head.header().size(), this::resemblesRow);
    RecordParser parser = new RecordParser(head.separator());
    try (BlockReader blocks = new BlockReader(head, splitter)) {
      Block block = blocks.next();
      while (block != null && rows.size() < Preview.ROWS) {
        Block current = block;
        block.broken().forEach(this::addRejected);
        parser.parse(
            block, (record, fields) -> addRow(current.line(record), fields), this::addRejected);
        block = blocks.next();
      }
    } catch (IOException e) {
      throw new ImportException(
          "The file " + head.file() + " cannot be read; check the disk and who may read it.", e);
    }
    return result();
  }

  private boolean resemblesRow(byte[] bytes, int from, int to) {
    LineShape line = LineShape.of(bytes, from, to, head.separator());
    return mapper == null
        ? line.whole() && line.fields().size() == head.header().size()
        : mapper.resemblesRow(line.fields(), line.whole());
  }

  private void addRejected(Rejected line) {
    rows.add(new Preview.Row(line.line(), List.of(line.text()), null, line.reason()));
  }

  private void addRow(long line, Fields fields) {
    Rejection problem = mapper == null ? countProblem(fields) : mapper.problem(fields);
    MappedRow row = mapper == null || problem != null ? null : mapper.row(fields);
    rows.add(
        new Preview.Row(line, fields.toList(), row, problem == null ? null : problem.reason()));
  }

  private @Nullable Rejection countProblem(Fields fields) {
    int missing = head.header().size() - fields.count();
    if (missing == 0) {
      return null;
    }
    return missing > 0 ? Rejection.TOO_FEW_FIELDS : Rejection.TOO_MANY_FIELDS;
  }

  private Preview result() {
    rows.sort(Comparator.comparingLong(Preview.Row::line));
    List<Preview.Row> first = List.copyOf(rows.subList(0, Math.min(Preview.ROWS, rows.size())));
    List<String> unknown = mapper == null ? List.of() : List.copyOf(mapper.unknownEmotions());
    return new Preview(format, head.separator(), head.header(), mapping, first, unknown);
  }
}
