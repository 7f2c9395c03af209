package app.beholder.library.lucene;

import app.beholder.library.LibraryException;
import app.beholder.library.TextQuery;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what people search for into a query of Lucene. */
final class QueryTranslation {
  private QueryTranslation() {}

  /** Empty where the query has no word in it, only signs. */
  static Optional<Query> translate(TextQuery query, Analyzer analyzer) throws LibraryException {
    List<Wanted> terms = Wanted.of(query, analyzer);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Wanted term : terms) {
      all.add(inAnyField(term), term.excluded() ? Occur.MUST_NOT : Occur.MUST);
    }
    if (terms.stream().allMatch(Wanted::excluded)) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return Optional.of(all.build());
  }

  private static Query inAnyField(Wanted term) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    term.tokens().forEach((field, tokens) -> any.add(inOrder(field, tokens), Occur.SHOULD));
    return any.build();
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
}
