package app.beholder.ui.gallery;

import app.beholder.library.Facet;

/** One value that the filter asks for, to be seen and taken away above the grid. */
record Chip(Facet facet, String value, String facetName, String label) {}
