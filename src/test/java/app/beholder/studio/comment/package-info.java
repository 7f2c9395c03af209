/** Tests of what the commentators write. */
@NullMarked
package app.beholder.studio.comment;

import org.jspecify.annotations.NullMarked;
