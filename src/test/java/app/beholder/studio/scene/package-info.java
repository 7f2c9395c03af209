/** Scenes for tests, without painters. */
@NullMarked
package app.beholder.studio.scene;

import org.jspecify.annotations.NullMarked;
