/** The import wizard: choose, recognise, map, run, report. */
@NullMarked
package app.beholder.ui.importing;

import org.jspecify.annotations.NullMarked;
