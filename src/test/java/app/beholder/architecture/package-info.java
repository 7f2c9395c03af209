/**
 * The rules of the house, executed; and under {@code violations} one breach of each, to see it
 * noticed.
 */
@NullMarked
package app.beholder.architecture;

import org.jspecify.annotations.NullMarked;
