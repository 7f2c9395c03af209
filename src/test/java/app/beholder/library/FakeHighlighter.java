package app.beholder.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Marks what {@link FakeTextIndex} finds: the terms as they are written, in any case. */
record FakeHighlighter(TextQuery query) implements Highlighter {

  @Override
  public List<Span> comment(String culture, String text) {
    return about(text);
  }

  @Override
  public List<Span> about(String text) {
    BitSet marked = new BitSet();
    String lower = text.toLowerCase(Locale.ROOT);
    for (TextQuery.Term term : query.terms()) {
      String wanted = term.text().toLowerCase(Locale.ROOT);
      int at = term.excluded() || wanted.isEmpty() ? -1 : lower.indexOf(wanted);
      while (at >= 0) {
        marked.set(at, at + wanted.length());
        at = lower.indexOf(wanted, at + 1);
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int start = marked.nextSetBit(0); start >= 0; ) {
      int end = marked.nextClearBit(start);
      spans.add(new Span(start, end));
      start = marked.nextSetBit(end);
    }
    return spans;
  }
}
