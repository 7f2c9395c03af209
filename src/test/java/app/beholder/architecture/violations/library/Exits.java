package app.beholder.architecture.violations.library;

public final class Exits {
  public void now() {
    System.exit(1);
  }
}
