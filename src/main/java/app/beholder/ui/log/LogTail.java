package app.beholder.ui.log;

import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * The end of the log.
 *
 * @param entries oldest first
 * @param isWhole whether the log begins with the first of them
 * @param size of the file when it was read, in bytes; -1 where there is none
 * @param changed when the file had been changed last
 */
record LogTail(List<LogEntry> entries, boolean isWhole, long size, FileTime changed) {
  static final LogTail MISSING = new LogTail(List.of(), true, -1, FileTime.fromMillis(0));

  boolean isThere() {
    return size >= 0;
  }
}
