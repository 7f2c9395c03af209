package app.beholder.ui.importing;

/** A line below a field: what was found there, or what is wrong with it. */
record Notice(Kind kind, String text) {
  static final Notice NONE = new Notice(Kind.NONE, "");

  enum Kind {
    NONE,
    PENDING,
    FOUND,
    PROBLEM
  }

  static Notice pending(String text) {
    return new Notice(Kind.PENDING, text);
  }

  static Notice found(String text) {
    return new Notice(Kind.FOUND, text);
  }

  static Notice problem(String text) {
    return new Notice(Kind.PROBLEM, text);
  }

  boolean isProblem() {
    return kind == Kind.PROBLEM;
  }
}
