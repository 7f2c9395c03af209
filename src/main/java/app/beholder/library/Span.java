package app.beholder.library;

/**
 * A part of a text, as {@link String#substring(int, int)} counts.
 *
 * @param end the first place behind it
 */
public record Span(int start, int end) {}
