package app.beholder.job;

/** Work that takes longer than a moment. Its exceptions carry messages that a user can read. */
@FunctionalInterface
public interface Job<T> {
  T run(Monitor monitor) throws Exception;
}
