package app.beholder.library.lucene;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The fields of the index, each with its analysis. A comment stands in one of the first three. No
 * word is left out as too common: every query has an answer.
 */
enum TextField {
  /** English comments, by stems: "painted" finds "paintings". */
  ENGLISH(tokens -> new PorterStemFilter(folded(new EnglishPossessiveFilter(tokens)))),
  /**
   * Arabic comments, without vowel signs and the article, alef and teh marbuta in one form, by
   * light stems.
   */
  ARABIC(tokens ->
      new ArabicStemFilter(
          new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(tokens))))),
  /**
   * Comments in every other language; Chinese, Japanese and Korean by single characters and pairs.
   */
  OTHER(TextField::withPairs),
  /** Artist and title of the painting. */
  ABOUT(TextField::withPairs);

  private final UnaryOperator<TokenStream> filters;

  TextField(UnaryOperator<TokenStream> filters) {
    this.filters = filters;
  }

  private static TokenStream folded(TokenStream tokens) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
  }

  private static TokenStream withPairs(TokenStream tokens) {
    int scripts =
        CJKBigramFilter.HAN
            | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;
    return new CJKBigramFilter(folded(tokens), scripts, true);
  }

  /** The field for comments of a culture. */
  static TextField ofCulture(String culture) {
    return switch (culture) {
      case "english" -> ENGLISH;
      case "arabic" -> ARABIC;
      default -> OTHER;
    };
  }

  String fieldName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One analyzer for all fields, which tells them apart by name. */
  static Analyzer analyzer() {
    return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new StandardTokenizer();
        TextField field = valueOf(fieldName.toUpperCase(Locale.ROOT));
        return new TokenStreamComponents(tokenizer, field.filters.apply(tokenizer));
      }
    };
  }
}
