/**
 * What the painters share. To paint with: canvas, palettes, noise, brushes, glazes, masks, and the
 * textures of paper and cloth. To paint: people, vessels and cranes as outlines. A class stands
 * here once two painters use it. Uses the scenes, and java.awt, as only the painters do besides.
 */
@NullMarked
package app.beholder.studio.kit;

import org.jspecify.annotations.NullMarked;
