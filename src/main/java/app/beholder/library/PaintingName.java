package app.beholder.library;

/**
 * What a painting and its artist are called in one language.
 *
 * @param language as cultures are named, in lower case: {@code arabic}
 */
public record PaintingName(String language, String artist, String title) {}
