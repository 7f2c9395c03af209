/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.app;

import org.jspecify.annotations.NullMarked;
