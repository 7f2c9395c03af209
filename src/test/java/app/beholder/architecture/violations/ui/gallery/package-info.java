/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.ui.gallery;

import org.jspecify.annotations.NullMarked;
