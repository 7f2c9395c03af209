package app.beholder.ui.shell;

/**
 * The memory of the program's Java heap, in bytes.
 *
 * @param used by objects, those included that are no longer needed
 * @param committed taken from the system
 * @param max what it may take at most
 */
record MemoryUse(long used, long committed, long max) {

  /** As it is now. */
  static MemoryUse now() {
    Runtime runtime = Runtime.getRuntime();
    long committed = runtime.totalMemory();
    return new MemoryUse(committed - runtime.freeMemory(), committed, runtime.maxMemory());
  }
}
