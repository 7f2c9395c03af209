/** Every painter paints what it says, and the same again. */
@NullMarked
package app.beholder.studio.painter;

import org.jspecify.annotations.NullMarked;
