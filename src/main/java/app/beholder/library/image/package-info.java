/**
 * Pictures: decoding, scaling and the thumbnail cache. The only owner of java.awt and
 * javax.imageio. Uses library, job and model.
 */
@NullMarked
package app.beholder.library.image;

import org.jspecify.annotations.NullMarked;
