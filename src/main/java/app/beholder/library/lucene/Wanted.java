package app.beholder.library.lucene;

import app.beholder.library.LibraryException;
import app.beholder.library.TextQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * A word or phrase that is searched for, as each field has it: tokens that must follow each other.
 * A field in which it has no token is missing.
 */
record Wanted(boolean excluded, Map<TextField, List<Token>> tokens) {
  /** Lucene refuses 1,024 and more. */
  private static final int MAX_TOKENS = 1000;

  /**
   * What a query asks for, without terms that are only signs.
   *
   * @throws LibraryException where the query has more words than can be searched for
   */
  static List<Wanted> of(TextQuery query, Analyzer analyzer) throws LibraryException {
    List<Wanted> all = new ArrayList<>();
    int count = 0;
    for (TextQuery.Term term : query.terms()) {
      Map<TextField, List<Token>> tokens = new EnumMap<>(TextField.class);
      for (TextField field : TextField.values()) {
        List<Token> inField = longest(Spelling.plain(term.text()), field, analyzer);
        count += inField.size();
        if (count > MAX_TOKENS) {
          throw new LibraryException("The search has too many words; search for fewer.");
        }
        if (!inField.isEmpty()) {
          tokens.put(field, inField);
        }
      }
      if (!tokens.isEmpty()) {
        all.add(new Wanted(term.excluded(), tokens));
      }
    }
    return all;
  }

  /** The longest token at each position, without those that lie within the one before. */
  private static List<Token> longest(String text, TextField field, Analyzer analyzer) {
    List<Token> tokens = new ArrayList<>();
    Token.each(analyzer, field, text, token -> keep(tokens, token));
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
}
