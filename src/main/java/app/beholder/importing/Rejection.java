package app.beholder.importing;

/** Why a line was rejected. */
public enum Rejection {
  TOO_FEW_FIELDS("too few fields"),
  TOO_MANY_FIELDS("too many fields"),
  UNCLOSED_QUOTE("unclosed quote"),
  STRAY_QUOTE("stray quote"),
  BROKEN_UTF8("broken UTF-8"),
  NUL_CHARACTER("NUL character"),
  TOO_LONG("line too long"),
  NO_PAINTING("no painting"),
  NO_EMOTION("no emotion"),
  UNKNOWN_EMOTION("unknown emotion"),
  NO_LANGUAGE("no language"),
  NO_COMMENT("no comment");

  private final String reason;

  Rejection(String reason) {
    this.reason = reason;
  }

  /** The reason in a few plain words, as reports have it. */
  public String reason() {
    return reason;
  }
}
