/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.model;

import org.jspecify.annotations.NullMarked;
