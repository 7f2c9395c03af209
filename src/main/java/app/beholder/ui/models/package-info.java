/** The models page: packages, runs of the open library, and the form that imports a model. */
@NullMarked
package app.beholder.ui.models;

import org.jspecify.annotations.NullMarked;
