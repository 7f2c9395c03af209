/** What the tour and the bench share. */
@NullMarked
package app.beholder.app.common;

import org.jspecify.annotations.NullMarked;
