/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.importing;

import org.jspecify.annotations.NullMarked;
