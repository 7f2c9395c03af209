/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.job;

import org.jspecify.annotations.NullMarked;
