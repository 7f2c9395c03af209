package app.beholder.library;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in comments, titles and artists. It lies in the cache and can be built anew at any
 * time.
 */
public interface TextIndex extends AutoCloseable {

  /** Whether every annotation of the library is in the index. */
  boolean isComplete();

  /** Adds what is missing. A cancelled or killed update is taken up again by the next one. */
  void update(Monitor monitor) throws LibraryException, CancelledException;

  /**
   * Finds a query that is not empty among what is indexed so far.
   *
   * @param best how many of the best matches to name
   */
  Matches search(TextQuery query, int best) throws LibraryException;

  /**
   * All annotations that match a query, after the index was completed where it was not.
   *
   * @return null for an empty query, which lets everything through
   */
  default @Nullable BitSet matching(TextQuery query, Monitor monitor)
      throws LibraryException, CancelledException {
    if (query.isEmpty()) {
      return null;
    }
    if (!isComplete()) {
      update(monitor);
    }
    return search(query, 1).annotations();
  }

  /** Marks what a query finds; excluded words are not marked. It needs no complete index. */
  Highlighter highlighter(TextQuery query);

  @Override
  void close();

  /**
   * What was found.
   *
   * @param annotations the numbers of all matching annotations
   * @param best the best of them, best first
   */
  record Matches(BitSet annotations, int[] best) {}
}
