package app.beholder.model;

import java.util.Locale;

/** How a model's nine raw outputs, its logits, become probabilities. */
public enum Activation {
  /** One emotion out of nine: {@code exp(z_i) / sum of exp(z_j)}. */
  SOFTMAX,
  /** Nine questions of their own, each answered yes or no: {@code 1 / (1 + exp(-z_i))}. */
  SIGMOID,
  /** The graph has done it already: what it gives are probabilities. */
  NONE;

  /** The word that files and commands write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
