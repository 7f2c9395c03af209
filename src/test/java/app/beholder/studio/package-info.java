/** The studio as a whole, on small painters and the real ones. */
@NullMarked
package app.beholder.studio;

import org.jspecify.annotations.NullMarked;
