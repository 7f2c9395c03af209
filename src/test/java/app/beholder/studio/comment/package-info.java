/** Tests of the commentators and of the grammars they share. */
@NullMarked
package app.beholder.studio.comment;

import org.jspecify.annotations.NullMarked;
