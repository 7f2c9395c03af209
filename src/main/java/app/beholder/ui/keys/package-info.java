/** The list of all keys. */
@NullMarked
package app.beholder.ui.keys;

import org.jspecify.annotations.NullMarked;
