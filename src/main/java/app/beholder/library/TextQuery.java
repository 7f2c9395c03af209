package app.beholder.library;

import java.util.List;
import java.util.stream.Collectors;

/** What people search for: all of these words and phrases, and none of the excluded ones. */
public record TextQuery(List<Term> terms) {

  public static final TextQuery NONE = new TextQuery(List.of());

  /** A word, or a phrase whose words must follow each other. */
  public record Term(String text, boolean phrase, boolean excluded) {
    @Override
    public String toString() {
      return (excluded ? "-" : "") + (phrase ? '"' + text + '"' : text);
    }
  }

  public TextQuery {
    terms = List.copyOf(terms);
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The query as people type it. */
  @Override
  public String toString() {
    return terms.stream().map(Term::toString).collect(Collectors.joining(" "));
  }
}
