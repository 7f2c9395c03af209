/** The log: a window that shows the end of it, and what people copy for those who help them. */
@NullMarked
package app.beholder.ui.log;

import org.jspecify.annotations.NullMarked;
