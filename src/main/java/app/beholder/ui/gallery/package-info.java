/** The gallery: a grid of thumbnails, facets with counts, the search field. */
@NullMarked
package app.beholder.ui.gallery;

import org.jspecify.annotations.NullMarked;
