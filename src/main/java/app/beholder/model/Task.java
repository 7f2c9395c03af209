package app.beholder.model;

import java.util.Locale;

/** What a model predicts emotions from. */
public enum Task {
  /** From a picture: what it says holds for the painting, whoever looks at it. */
  IMAGE,
  /** From a comment. */
  TEXT,
  /** From the features that an image and a text model give. */
  FUSION;

  /** Whether there is one prediction for each painting; else there is one for each annotation. */
  public boolean isOfPaintings() {
    return this == IMAGE;
  }

  /** The word that files and commands write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
