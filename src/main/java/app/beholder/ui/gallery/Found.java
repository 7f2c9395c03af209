package app.beholder.ui.gallery;

import app.beholder.library.Filter;
import app.beholder.library.Relaxation;
import app.beholder.library.Selection;
import java.util.List;

/**
 * What a filter let through.
 *
 * @param filter what was asked for
 * @param textApplied false where its text had to be left out because the index is not ready
 * @param relaxations what to take out of the filter where it finds nothing, best first
 */
record Found(
    Filter filter,
    boolean textApplied,
    Ranking ranking,
    Selection selection,
    List<Relaxation> relaxations) {}
