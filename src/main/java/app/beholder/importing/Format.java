package app.beholder.importing;

/** The shapes of files that are recognised by their header. */
public enum Format {
  /** {@code art_style,emotion,language,painting,split,utterance}. */
  ARTELINGO_LITE,
  /** The full release: fourteen columns, tokens among them. */
  ARTELINGO_FULL,
  /** What ArtELingo's preparation script writes for each language. */
  ARTELINGO_LANGUAGE,
  /** {@code art_style,painting,emotion,utterance,repetition}; English only. */
  ARTEMIS,
  /** ArtELingo-28: {@code painting,image_name,...,language,caption,emotion,split}. */
  ARTELINGO_28,
  /** Any other table, with its columns mapped by hand. */
  OTHER
}
