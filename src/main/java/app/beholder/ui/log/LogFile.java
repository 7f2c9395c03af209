package app.beholder.ui.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program's log, of which only the end is ever read, however large it is. */
public final class LogFile {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_LINES = 5_000;
  private static final int MAX_LINE_LENGTH = 2_000;

  /** How each entry begins: date, time, level. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} (TRACE|DEBUG|INFO|WARN|ERROR)\\b.*");

  private final Path file;

  public LogFile(Path file) {
    this.file = file;
  }

  Path path() {
    return file;
  }

  /** Whether the file has changed since this was read. */
  boolean hasChangedSince(LogTail tail) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() != tail.size() || !now.lastModifiedTime().equals(tail.changed());
    } catch (NoSuchFileException e) {
      return tail.isThere();
    }
  }

  /**
   * The last entries: at most a mebibyte, and at most 5,000 lines of at most 2,000 characters.
   * Bytes that are no text are shown as such; a file that is missing has no entries.
   *
   * @throws IOException where the file is there and cannot be read
   */
  LogTail read() throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      // asked for before: what is written while this reads counts as a change
      BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
      long from = Math.max(0, before.size() - MAX_BYTES);
      channel.position(from);
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(before.size(), MAX_BYTES));
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
      List<String> lines = lines(bytes.flip(), from > 0);
      boolean isWhole = from == 0 && lines.size() <= MAX_LINES;
      List<String> last = lines.subList(Math.max(0, lines.size() - MAX_LINES), lines.size());
      return new LogTail(entries(last), isWhole, before.size(), before.lastModifiedTime());
    } catch (NoSuchFileException e) {
      return LogTail.MISSING;
    }
  }

  private static List<String> lines(ByteBuffer bytes, boolean beginsWithinALine) {
    List<String> lines =
        StandardCharsets.UTF_8.decode(bytes).toString().lines().map(LogFile::bounded).toList();
    return beginsWithinALine && !lines.isEmpty() ? lines.subList(1, lines.size()) : lines;
  }

  private static String bounded(String line) {
    return line.length() <= MAX_LINE_LENGTH ? line : line.substring(0, MAX_LINE_LENGTH) + "…";
  }

  private static List<LogEntry> entries(List<String> lines) {
    List<LogEntry> entries = new ArrayList<>();
    LogLevel level = LogLevel.INFO;
    List<String> entry = new ArrayList<>();
    for (String line : lines) {
      Matcher beginning = BEGINNING.matcher(line);
      if (beginning.matches()) {
        add(entries, level, entry);
        entry = new ArrayList<>();
        level = LogLevel.valueOf(beginning.group(1));
      }
      entry.add(line);
    }
    add(entries, level, entry);
    return entries;
  }

  private static void add(List<LogEntry> entries, LogLevel level, List<String> lines) {
    if (!lines.isEmpty()) {
      entries.add(new LogEntry(level, List.copyOf(lines)));
    }
  }
}
