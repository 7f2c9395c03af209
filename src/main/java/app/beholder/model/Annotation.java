package app.beholder.model;

/**
 * One person's reaction to one painting.
 *
 * @param number its place in the library, from 0 without gaps, in the order of import
 * @param painting the number of its painting
 * @param culture the language it was written in, as the data set names it, in lower case ({@code
 *     arabic})
 * @param split {@code train}, {@code val}, {@code test}, ...; empty where the data set has none
 */
public record Annotation(
    int number, int painting, String culture, Emotion emotion, String split, String comment) {}
