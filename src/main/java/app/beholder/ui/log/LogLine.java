package app.beholder.ui.log;

/** A line as the window shows it, with the level of the entry that it belongs to. */
record LogLine(LogLevel level, String text) {}
