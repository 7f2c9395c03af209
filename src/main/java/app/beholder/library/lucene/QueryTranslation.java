package app.beholder.library.lucene;

import app.beholder.library.LibraryException;
import app.beholder.library.TextQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what people search for into a query of Lucene. For one query. */
final class QueryTranslation {
  /** Lucene refuses 1,024 and more. */
  private static final int MAX_TERMS = 1000;

  private final Analyzer analyzer;
  private int terms;

  QueryTranslation(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Empty where the query has no word in it, only signs. */
  Optional<Query> translate(TextQuery query) throws LibraryException, IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean wanted = false;
    boolean excluded = false;
    for (TextQuery.Term term : query.terms()) {
      Optional<Query> inAnyField = inAnyField(Spelling.plain(term.text()));
      if (inAnyField.isPresent()) {
        all.add(inAnyField.get(), term.excluded() ? Occur.MUST_NOT : Occur.MUST);
        wanted |= !term.excluded();
        excluded |= term.excluded();
      }
    }
    if (excluded && !wanted) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return wanted || excluded ? Optional.of(all.build()) : Optional.empty();
  }

  private Optional<Query> inAnyField(String text) throws LibraryException, IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean found = false;
    for (TextField field : TextField.values()) {
      List<Token> tokens = tokens(field, text);
      terms += tokens.size();
      if (terms > MAX_TERMS) {
        throw new LibraryException("The search has too many words; search for fewer.");
      }
      if (!tokens.isEmpty()) {
        any.add(inOrder(field, tokens), Occur.SHOULD);
        found = true;
      }
    }
    return found ? Optional.of(any.build()) : Optional.empty();
  }

  private static Query inOrder(TextField field, List<Token> tokens) {
    if (tokens.size() == 1) {
      return new TermQuery(new Term(field.fieldName(), tokens.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Token token : tokens) {
      phrase.add(new Term(field.fieldName(), token.text()), token.position());
    }
    return phrase.build();
  }

  /** The longest token at each position, without those that lie within the one before. */
  private List<Token> tokens(TextField field, String text) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field.fieldName(), text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        keep(tokens, new Token(term.toString(), position, offset.endOffset()));
      }
      stream.end();
    }
    return tokens;
  }

  private static void keep(List<Token> tokens, Token token) {
    Token last = tokens.isEmpty() ? null : tokens.getLast();
    if (last != null && token.end() <= last.end()) {
      return;
    }
    if (last != null && last.position() == token.position()) {
      tokens.removeLast();
    }
    tokens.add(token);
  }

  /** One word, character or pair of characters; {@code end} is where it ends in the text. */
  private record Token(String text, int position, int end) {}
}
