package app.beholder.library.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * One word, character or pair of characters as a field of the index has it.
 *
 * @param position how many positions stand before it; a pair stands where its first character does
 * @param start where it begins in the analysed text
 * @param end the first place behind it in the analysed text
 */
record Token(String text, int position, int start, int end) {

  /** Takes the tokens of a text that {@link Spelling} has made plain, in order. */
  static void each(Analyzer analyzer, TextField field, String plain, Consumer<Token> consumer) {
    try (TokenStream stream = analyzer.tokenStream(field.fieldName(), plain)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        consumer.accept(
            new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
  }
}
