/**
 * Main: the window without arguments, a command otherwise. What it is put together from lies in the
 * packages below.
 */
@NullMarked
package app.beholder.app;

import org.jspecify.annotations.NullMarked;
