package app.beholder.library;

import java.util.Map;

/**
 * A run that is being written, under a temporary name. Whatever happens, what was added stays and
 * the run can go on later. For one thread.
 */
public interface RunWriting extends AutoCloseable {

  String id();

  /** The numbers that have to be predicted, ascending; fixed when the run began. */
  int[] todo();

  /**
   * How many of {@link #todo} were done before, counted from its beginning. More than 0 where an
   * interrupted run goes on; always a number of whole calls of {@link #add}.
   */
  int done();

  /**
   * Adds the predictions of the next numbers of {@link #todo}.
   *
   * @param probabilities nine for each of them; all NaN for what could not be read
   */
  void add(float[] probabilities) throws LibraryException;

  /** How many predictions the run has so far, those that it took over included. */
  int predicted() throws LibraryException;

  /**
   * Syncs everything and gives the run its name, after which it never changes.
   *
   * @param perSecond predictions a second
   */
  Run finish(String device, Map<String, String> versions, double perSecond) throws LibraryException;

  /** Stops here; what is unfinished stays, to go on later. */
  @Override
  void close();
}
