/** Scenes for tests, without painters. */
@NullMarked
package app.beholder.studio.kit;

import org.jspecify.annotations.NullMarked;
