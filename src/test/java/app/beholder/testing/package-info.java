/** What tests of all packages share. */
@NullMarked
package app.beholder.testing;

import org.jspecify.annotations.NullMarked;
