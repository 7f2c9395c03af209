package app.beholder.library.image;

import app.beholder.library.Pixels;

/**
 * What a file held.
 *
 * @param isScaled whether the picture in the file is larger
 * @param isWhole false where a part was damaged or missing and only the rest could be read
 */
record Decoded(Pixels pixels, boolean isScaled, boolean isWhole) {}
