package app.beholder.architecture.violations.library;

import java.util.concurrent.atomic.AtomicInteger;

public final class MutableStatics {
  static int count;

  /** Cannot be replaced, but what it holds can. */
  public static final class Held {
    static final AtomicInteger COUNT = new AtomicInteger();
  }
}
