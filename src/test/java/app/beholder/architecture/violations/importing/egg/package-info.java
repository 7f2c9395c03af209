/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.importing.egg;

import org.jspecify.annotations.NullMarked;
