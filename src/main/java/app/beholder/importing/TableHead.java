package app.beholder.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table.
 *
 * @param size of the file in bytes
 * @param separator comma, semicolon or tab
 * @param header the columns' names
 * @param offset where the first record begins, in bytes
 * @param line the number of the first record's line, from 1
 */
record TableHead(
    Path file, long size, char separator, List<String> header, long offset, long line) {
  /** A header is not longer, in bytes. */
  private static final int SAMPLE = 1 << 18;

  private static final char[] SEPARATORS = {',', ';', '\t'};

  /**
   * Reads a file's header.
   *
   * @throws ImportException where the file cannot be read, or is no table with a header and rows
   *     below it
   */
  static TableHead read(Path file) throws ImportException {
    FileKind.requireFile(file);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] sample = in.readNBytes(SAMPLE);
      FileKind.requireText(file, sample);
      return best(file, Files.size(file), sample);
    } catch (IOException e) {
      throw new ImportException(
          "The file " + file + " cannot be read; check the disk and who may read it.", e);
    }
  }

  private static TableHead best(Path file, long size, byte[] sample) throws ImportException {
    TableHead best = null;
    for (char separator : SEPARATORS) {
      TableHead head = read(file, size, sample, separator);
      if (head != null && Header.recognise(head.header, file).isPresent()) {
        return head.requireRows();
      }
      if (head != null && (best == null || head.header.size() > best.header.size())) {
        best = head;
      }
    }
    if (best == null) {
      throw new ImportException(
          "The first line of "
              + file
              + " cannot be read; it must hold the names of the columns in UTF-8.");
    }
    if (best.header.size() < 2) {
      throw new ImportException(
          "The file "
              + file
              + " is not a table: there is no comma, semicolon or tab in its first line; choose a CSV or TSV file.");
    }
    return best.requireRows();
  }

  private TableHead requireRows() throws ImportException {
    if (offset >= size) {
      throw new ImportException(
          "The file "
              + file
              + " has the names of its columns but no rows; choose a file with annotations.");
    }
    return this;
  }

  private static @Nullable TableHead read(Path file, long size, byte[] sample, char separator) {
    RecordSplitter splitter = new RecordSplitter(separator, 1, (bytes, from, to) -> false);
    boolean last = sample.length == size;
    int start = FileKind.byteOrderMark(sample);
    long line = 1;
    while (start < sample.length) {
      RecordSplitter.Found found = splitter.find(sample, start, sample.length, last);
      if (found == RecordSplitter.Found.RECORD) {
        List<String> header =
            Utf8.isValid(sample, start, splitter.end())
                ? splitter.fields().toList().stream().map(String::strip).toList()
                : List.of();
        return header.isEmpty()
            ? null
            : new TableHead(
                file, size, separator, header, splitter.next(), line + splitter.lines());
      }
      if (found != RecordSplitter.Found.BLANK) {
        return null;
      }
      start = splitter.next();
      line += splitter.lines();
    }
    return null;
  }
}
