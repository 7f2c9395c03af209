/**
 * The {@code bench} command: measures the program on collections that it makes up, against plainer
 * ways of doing the same in the same run. May use everything.
 */
@NullMarked
package app.beholder.app.bench;

import org.jspecify.annotations.NullMarked;
