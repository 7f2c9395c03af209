package app.beholder.architecture.violations.library;

public final class Prints {
  public void hello() {
    System.out.println("hello");
  }

  /** Where nobody reads it. */
  public static final class StackTrace {
    public void of(Exception e) {
      e.printStackTrace();
    }
  }
}
