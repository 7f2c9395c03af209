package app.beholder.ui.models;

import app.beholder.library.Filter;

/**
 * A way to run the chosen model.
 *
 * @param id tells it from the others
 * @param words on its button, with the number of pictures or comments
 * @param count of them; where it is 0 there is nothing to run the model on
 */
record RunOffer(String id, String words, Filter filter, int count) {}
