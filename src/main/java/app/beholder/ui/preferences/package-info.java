/** The preferences: a window with all settings, and a search for them. */
@NullMarked
package app.beholder.ui.preferences;

import org.jspecify.annotations.NullMarked;
