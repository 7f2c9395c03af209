/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.measure;

import org.jspecify.annotations.NullMarked;
