package app.beholder.ui.painting;

import app.beholder.model.Annotation;
import java.util.List;

/**
 * What one culture wrote about the painting, as far as the filter lets it through.
 *
 * @param name of the culture, for people
 * @param position of the culture in the library, from 0
 * @param n how many comments there are without the filter
 */
record CommentColumn(String culture, String name, int position, int n, List<Annotation> comments) {}
