/** The command palette: one field that finds whatever the window can do. */
@NullMarked
package app.beholder.ui.palette;

import org.jspecify.annotations.NullMarked;
