/** The collection at a glance: what a library holds, in charts that lead into the gallery. */
@NullMarked
package app.beholder.ui.collection;

import org.jspecify.annotations.NullMarked;
