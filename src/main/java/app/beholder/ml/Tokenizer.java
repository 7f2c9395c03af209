package app.beholder.ml;

/** Takes comments apart as a text model wants them. May be used by several threads. */
public interface Tokenizer {

  /** The numbers of a comment's tokens with those around them, cut to the model's longest. */
  long[] encode(String comment) throws ModelException;

  /** The number that stands where a comment is shorter than others. */
  long padding();

  /** How long all comments must be, in tokens; 0 where each batch may have its own length. */
  int fixedLength();
}
