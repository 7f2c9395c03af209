/** Commands for scripts and servers. Uses the same services as the windows, never a screen. */
@NullMarked
package app.beholder.cli;

import org.jspecify.annotations.NullMarked;
