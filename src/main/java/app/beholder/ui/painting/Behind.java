package app.beholder.ui.painting;

import app.beholder.model.Emotion;

/** One bar of the chart, whose comments people want to read. */
record Behind(String culture, Emotion emotion) {}
