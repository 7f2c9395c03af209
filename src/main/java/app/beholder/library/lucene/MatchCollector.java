package app.beholder.library.lucene;

import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
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

  /**
   * Makes the one collector that a searcher without threads of its own asks for, and takes what it
   * found.
   */
  record Union(int size) implements CollectorManager<MatchCollector, BitSet> {
    @Override
    public MatchCollector newCollector() {
      return new MatchCollector(size);
    }

    @Override
    public BitSet reduce(Collection<MatchCollector> collectors) {
      BitSet all = new BitSet(size);
      collectors.forEach(collector -> all.or(collector.matches));
      return all;
    }
  }
}
