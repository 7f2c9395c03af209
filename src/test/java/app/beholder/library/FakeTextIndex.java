package app.beholder.library;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import java.util.BitSet;
import java.util.Locale;

/** Finds words by looking at every comment, title and artist; complete once it was updated. */
public final class FakeTextIndex implements TextIndex {
  private final FakeLibrary library;
  private volatile boolean complete;
  private volatile boolean closed;
  private int searches;
  private boolean damaged;

  FakeTextIndex(FakeLibrary library) {
    this.library = library;
  }

  @Override
  public boolean isComplete() {
    return complete;
  }

  @Override
  public void update(Monitor monitor) throws CancelledException {
    int total = library.columns().size();
    monitor.step("Indexing comments");
    for (int n = 0; n < total; n++) {
      monitor.throwIfCancelled();
      monitor.progress(n, total);
    }
    complete = true;
  }

  /** As if data had been added that is not in the index yet. */
  public void outdate() {
    complete = false;
  }

  /** From now on it is complete and damaged. */
  public void fail() {
    complete = true;
    damaged = true;
  }

  @Override
  public Matches search(TextQuery query, int best) throws LibraryException {
    searches++;
    if (damaged) {
      throw new LibraryException("The index is damaged.");
    }
    BitSet found = new BitSet();
    for (Annotation annotation : library.all()) {
      if (matches(annotation, query)) {
        found.set(annotation.number());
      }
    }
    return new Matches(found, found.stream().limit(best).toArray());
  }

  private boolean matches(Annotation annotation, TextQuery query) {
    Painting painting = library.columns().paintings().get(annotation.painting());
    String text =
        (annotation.comment() + " " + painting.title() + " " + painting.artist())
            .toLowerCase(Locale.ROOT);
    return query.terms().stream()
        .allMatch(term -> text.contains(term.text().toLowerCase(Locale.ROOT)) != term.excluded());
  }

  @Override
  public Highlighter highlighter(TextQuery query) {
    return query.isEmpty() ? Highlighter.NONE : new FakeHighlighter(query);
  }

  /** How often something was searched for. */
  public int searches() {
    return searches;
  }

  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
