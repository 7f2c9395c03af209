package app.beholder.ml;

import app.beholder.library.PictureReader;

/**
 * What windows and commands need to work with models.
 *
 * @param pictures reads pictures that are in no library
 */
public record ModelServices(Models models, Engine engine, PictureReader pictures) {}
