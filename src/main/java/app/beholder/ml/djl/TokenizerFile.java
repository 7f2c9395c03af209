package app.beholder.ml.djl;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import app.beholder.ml.ModelException;
import app.beholder.ml.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Hugging Face's tokenizer from a local {@code tokenizer.json}. */
final class TokenizerFile implements Tokenizer, AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;
  private final long padding;
  private final int fixedLength;

  private TokenizerFile(HuggingFaceTokenizer tokenizer, long padding, int fixedLength) {
    this.tokenizer = tokenizer;
    this.padding = padding;
    this.fixedLength = fixedLength;
  }

  /**
   * Reads a file. The libraries must be where DJL finds them.
   *
   * @param maximumLength in tokens, with those around the comment
   * @param fixedLength of the graph; 0 where there is none
   */
  static TokenizerFile read(Path file, int maximumLength, int fixedLength) throws ModelException {
    long padding = PaddingNumber.of(file);
    int longest = fixedLength == 0 ? maximumLength : Math.min(maximumLength, fixedLength);
    String limit = Integer.toString(longest);
    try {
      return new TokenizerFile(
          HuggingFaceTokenizer.newInstance(
              file,
              Map.of(
                  "addSpecialTokens", "true",
                  "truncation", "true",
                  "padding", "false",
                  "maxLength", limit,
                  "modelMaxLength", limit,
                  "stride", "0")),
          padding,
          fixedLength);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new ModelException(
          "The tokenizer %s cannot be used (%s): get the tokenizer.json that belongs to the model."
              .formatted(file, EngineFailure.reason(e)),
          e);
    }
  }

  @Override
  public long[] encode(String comment) throws ModelException {
    try {
      return tokenizer.encode(comment).getIds();
    } catch (RuntimeException e) {
      throw new ModelException(
          "The tokenizer fails on the comment “%s” (%s)."
              .formatted(comment, EngineFailure.reason(e)),
          e);
    }
  }

  @Override
  public long padding() {
    return padding;
  }

  @Override
  public int fixedLength() {
    return fixedLength;
  }

  /** Nobody may be encoding. */
  @Override
  public void close() {
    tokenizer.close();
  }
}
