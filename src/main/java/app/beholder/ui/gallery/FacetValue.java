package app.beholder.ui.gallery;

import app.beholder.model.Emotion;
import java.util.Optional;

/**
 * One value of a facet as people see it.
 *
 * @param value as the data set writes it
 * @param label as people read it
 * @param count the paintings there would be with it
 * @param chosen whether the filter asks for it
 * @param emotion the emotion that it is, for its mark; empty for values of other facets
 */
record FacetValue(
    String value, String label, int count, boolean chosen, Optional<Emotion> emotion) {}
