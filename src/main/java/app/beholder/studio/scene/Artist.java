package app.beholder.studio.scene;

/**
 * An invented artist, behind whom stands a painter that is a program.
 *
 * @param name in Latin letters, as catalogues write it
 * @param arabic the name in Arabic script, as it is spoken
 * @param chinese the name in Chinese characters, by the customs for foreign names
 * @param style as WikiArt names styles, with underscores: {@code Color_Field_Painting}
 * @param from the year of the first work
 * @param to the year of the last work
 */
public record Artist(String name, String arabic, String chinese, String style, int from, int to) {}
