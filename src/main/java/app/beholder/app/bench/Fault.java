package app.beholder.app.bench;

import java.util.List;

/** What can be wrong, or look wrong, with a line of a generated file. */
enum Fault {
  TOO_FEW("too few fields"),
  TOO_MANY("too many fields"),
  STRAY_QUOTE("stray quote"),
  UNCLOSED_COMMENT("unclosed quote"),
  UNCLOSED_PAINTING("unclosed quote"),
  BROKEN_UTF8("broken UTF-8"),
  NUL("NUL character"),
  EMPTY_EMOTION("no emotion"),
  UNKNOWN_EMOTION("unknown emotion"),
  NO_PAINTING("no painting"),
  NO_LANGUAGE("no language"),
  NO_COMMENT("no comment"),
  /** A quote within a field that is not quoted: nothing is wrong with it. */
  QUOTE_INSIDE(""),
  /** The same at the end of the line, where it could close what a line before left open. */
  QUOTE_AT_END(""),
  /** {@code other} means something else. */
  OTHER_EMOTION(""),
  /** A comment as long as a short book. */
  LONG_COMMENT(""),
  /** A line with nothing in it, which is no row. */
  BLANK_LINE("");

  static final List<Fault> ALL = List.of(values());

  private final String reason;

  Fault(String reason) {
    this.reason = reason;
  }

  /** In the words of an import's report; empty where the line can be kept. */
  String reason() {
    return reason;
  }

  boolean isRejected() {
    return !reason.isEmpty();
  }
}
