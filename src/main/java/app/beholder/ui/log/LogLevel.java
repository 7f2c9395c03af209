package app.beholder.ui.log;

/** How much an entry of the log matters, least first. */
enum LogLevel {
  TRACE,
  DEBUG,
  INFO,
  WARN,
  ERROR;

  boolean isAtLeast(LogLevel other) {
    return compareTo(other) >= 0;
  }
}
