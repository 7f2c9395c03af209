package app.beholder.ui.collection;

import app.beholder.library.Filter;
import java.util.Optional;

/**
 * A number that stands large at the head of the page.
 *
 * @param id in identifiers of nodes
 * @param note a smaller fact below it; may be empty
 * @param filter what the gallery shows of the note; empty where it leads nowhere
 */
record BigFigure(String id, String value, String caption, String note, Optional<Filter> filter) {}
