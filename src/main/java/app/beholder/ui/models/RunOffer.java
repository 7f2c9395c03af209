package app.beholder.ui.models;

import app.beholder.library.Filter;

/**
 * A way to run the chosen model.
 *
 * @param id tells it from the others
 * @param words on its button, with the number of paintings or annotations
 */
record RunOffer(String id, String words, Filter filter) {}
