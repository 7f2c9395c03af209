package app.beholder.library.lucene;

import app.beholder.library.Highlighter;
import app.beholder.library.LibraryException;
import app.beholder.library.Span;
import app.beholder.library.TextQuery;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a query again in a text by analysing the text as the index does, so that it marks what the
 * index finds and nothing else.
 */
final class LuceneHighlighter implements Highlighter {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneHighlighter.class);

  private final Analyzer analyzer;
  private final List<Wanted> wanted;

  private LuceneHighlighter(Analyzer analyzer, List<Wanted> wanted) {
    this.analyzer = analyzer;
    this.wanted = wanted;
  }

  /** A query that is too long to be searched for marks nothing. */
  static Highlighter of(TextQuery query, Analyzer analyzer) {
    try {
      List<Wanted> wanted =
          Wanted.of(query, analyzer).stream().filter(term -> !term.excluded()).toList();
      return wanted.isEmpty() ? NONE : new LuceneHighlighter(analyzer, wanted);
    } catch (LibraryException e) {
      LOG.debug("Nothing is marked", e);
      return NONE;
    }
  }

  @Override
  public List<Span> comment(String culture, String text) {
    return spans(TextField.ofCulture(culture), text);
  }

  @Override
  public List<Span> about(String text) {
    return spans(TextField.ABOUT, text);
  }

  private List<Span> spans(TextField field, String text) {
    List<List<Token>> phrases =
        wanted.stream().map(term -> term.tokens().getOrDefault(field, List.of())).toList();
    Set<String> words =
        phrases.stream().flatMap(Collection::stream).map(Token::text).collect(Collectors.toSet());
    PlainText plain = PlainText.of(text);
    Map<String, Map<Integer, Token>> found = new HashMap<>();
    Token.each(
        analyzer,
        field,
        plain.plain(),
        token -> {
          if (words.contains(token.text())) {
            found.computeIfAbsent(token.text(), t -> new HashMap<>()).put(token.position(), token);
          }
        });
    if (found.isEmpty()) {
      return List.of();
    }
    BitSet marked = new BitSet(text.length());
    phrases.forEach(phrase -> mark(phrase, found, plain, marked));
    return spans(marked);
  }

  /**
   * Marks each place where the tokens of a phrase follow each other, from the first to the last.
   */
  private static void mark(
      List<Token> phrase, Map<String, Map<Integer, Token>> found, PlainText plain, BitSet marked) {
    if (phrase.isEmpty()) {
      return;
    }
    Token first = phrase.getFirst();
    Token last = phrase.getLast();
    for (Token begin : at(first, found).values()) {
      int shift = begin.position() - first.position();
      if (phrase.stream().allMatch(t -> at(t, found).containsKey(t.position() + shift))) {
        Token end = at(last, found).getOrDefault(last.position() + shift, begin);
        marked.set(plain.startOf(begin.start()), plain.endOf(end.end() - 1));
      }
    }
  }

  /** The places, by position, at which the text has a token. */
  private static Map<Integer, Token> at(Token token, Map<String, Map<Integer, Token>> found) {
    return found.getOrDefault(token.text(), Map.of());
  }

  private static List<Span> spans(BitSet marked) {
    List<Span> spans = new ArrayList<>();
    for (int start = marked.nextSetBit(0); start >= 0; ) {
      int end = marked.nextClearBit(start);
      spans.add(new Span(start, end));
      start = marked.nextSetBit(end);
    }
    return spans;
  }
}
