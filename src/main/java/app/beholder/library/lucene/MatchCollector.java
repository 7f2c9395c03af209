package app.beholder.library.lucene;

import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Takes the numbers of all documents that match, without their scores. */
final class MatchCollector extends SimpleCollector {
  private final BitSet matches;
  private int base;

  MatchCollector(int size) {
    matches = new BitSet(size);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void collect(int doc) {
    matches.set(base + doc);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  BitSet matches() {
    return matches;
  }
}
