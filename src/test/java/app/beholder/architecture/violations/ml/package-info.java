/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.ml;

import org.jspecify.annotations.NullMarked;
