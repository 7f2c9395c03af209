/**
 * One collection: its columns in memory, filters and facet counts over them, and the interfaces
 * behind which text, pictures and storage lie. Uses model and job; its adapters live in the
 * packages below.
 */
@NullMarked
package app.beholder.library;

import org.jspecify.annotations.NullMarked;
