/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.studio;

import org.jspecify.annotations.NullMarked;
