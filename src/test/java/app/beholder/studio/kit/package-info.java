/** Tests of what the painters share. */
@NullMarked
package app.beholder.studio.kit;

import org.jspecify.annotations.NullMarked;
