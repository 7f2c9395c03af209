/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.library.sqlite;

import org.jspecify.annotations.NullMarked;
