/**
 * What the painters share: canvas, palettes, noise, brushes, and the textures of paper and cloth.
 * With the painters the only part of the studio that uses java.awt.
 */
@NullMarked
package app.beholder.studio.kit;

import org.jspecify.annotations.NullMarked;
