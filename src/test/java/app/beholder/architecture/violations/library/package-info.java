/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.library;

import org.jspecify.annotations.NullMarked;
