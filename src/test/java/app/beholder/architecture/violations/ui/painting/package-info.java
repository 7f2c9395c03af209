/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.ui.painting;

import org.jspecify.annotations.NullMarked;
