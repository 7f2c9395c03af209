package app.beholder.ui.painting;

import app.beholder.model.Annotation;
import app.beholder.ui.common.CultureColors;
import java.util.List;

/**
 * What one culture wrote about the painting, as far as the filter lets it through.
 *
 * @param name of the culture, for people
 * @param color the number of its colour, see {@link CultureColors}
 * @param n how many comments there are without the filter
 */
record CommentColumn(String culture, String name, int color, int n, List<Annotation> comments) {}
