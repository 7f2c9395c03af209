package app.beholder.ui.collection;

import app.beholder.library.Filter;

/**
 * One bar of a chart, as people read it, and where it leads.
 *
 * @param id tells it apart from all other bars of the page
 * @param kind what it stands for, as a style class that may colour it
 * @param label its name
 * @param share of the whole, from 0 to 1
 * @param value the number that stands beside it
 * @param words all of it in a sentence, with exact numbers
 * @param filter what the gallery shows of it
 */
record ChartBar(
    String id,
    String kind,
    String label,
    double share,
    String value,
    String words,
    Filter filter) {}
