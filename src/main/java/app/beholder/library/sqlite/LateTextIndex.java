package app.beholder.library.sqlite;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Highlighter;
import app.beholder.library.LibraryException;
import app.beholder.library.TextIndex;
import app.beholder.library.TextQuery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A text index that is opened when it is first used, so that opening a library need not wait for
 * it.
 */
final class LateTextIndex implements TextIndex {
  private static final Logger LOG = LoggerFactory.getLogger(LateTextIndex.class);

  private final Opener opener;
  private @Nullable TextIndex index;
  private boolean closed;

  LateTextIndex(Opener opener) {
    this.opener = opener;
  }

  /** Opens or makes the index. */
  interface Opener {
    TextIndex open() throws LibraryException;
  }

  private synchronized TextIndex index() throws LibraryException {
    if (closed) {
      throw new LibraryException("The library has been closed. Open it again.");
    }
    if (index == null) {
      index = opener.open();
    }
    return index;
  }

  /**
   * An index that cannot be opened is not complete; {@link #update} and {@link #search} say why.
   */
  @Override
  public boolean isComplete() {
    try {
      return index().isComplete();
    } catch (LibraryException e) {
      LOG.warn("The text index cannot be opened: {}", e.getMessage());
      return false;
    }
  }

  @Override
  public void update(Monitor monitor) throws LibraryException, CancelledException {
    index().update(monitor);
  }

  @Override
  public Matches search(TextQuery query, int best) throws LibraryException {
    return index().search(query, best);
  }

  /** Without an index that can be opened nothing is found, and so nothing is marked. */
  @Override
  public Highlighter highlighter(TextQuery query) {
    try {
      return query.isEmpty() ? Highlighter.NONE : index().highlighter(query);
    } catch (LibraryException e) {
      LOG.warn("Nothing is marked: {}", e.getMessage());
      return Highlighter.NONE;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (index != null) {
      index.close();
    }
  }
}
