package app.beholder.importing;

import java.io.IOException;
import java.util.ArrayList;
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
    try (RecordReader records = new RecordReader(head, splitter)) {
      while (rows.size() < Preview.ROWS && records.next()) {
        rows.add(row(records));
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

  private Preview.Row row(RecordReader records) {
    Rejection broken = records.problem();
    if (broken != null) {
      String text = records.rejected(broken).text();
      return new Preview.Row(records.line(), List.of(text), null, broken.reason());
    }
    Fields fields = records.fields();
    Rejection problem = mapper == null ? countProblem(fields) : mapper.problem(fields);
    MappedRow row = mapper == null || problem != null ? null : mapper.row(fields);
    return new Preview.Row(
        records.line(), fields.toList(), row, problem == null ? null : problem.reason());
  }

  private @Nullable Rejection countProblem(Fields fields) {
    int missing = head.header().size() - fields.count();
    if (missing == 0) {
      return null;
    }
    return missing > 0 ? Rejection.TOO_FEW_FIELDS : Rejection.TOO_MANY_FIELDS;
  }

  private Preview result() {
    List<String> unknown = mapper == null ? List.of() : List.copyOf(mapper.unknownEmotions());
    return new Preview(
        format, head.separator(), head.header(), mapping, List.copyOf(rows), unknown);
  }
}
