/** Breaks rules on purpose. */
@NullMarked
package app.beholder.architecture.violations.library.lucene;

import org.jspecify.annotations.NullMarked;
