package app.beholder.ui.gallery;

import app.beholder.library.Filter;
import app.beholder.library.Selection;

/**
 * What a filter let through.
 *
 * @param filter what was asked for
 * @param textApplied false where its text had to be left out because the index is not ready
 */
record Found(Filter filter, boolean textApplied, Ranking ranking, Selection selection) {}
