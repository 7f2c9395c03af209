/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.cli;

import org.jspecify.annotations.NullMarked;
