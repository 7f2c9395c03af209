package app.beholder.ui.shell;

import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.ui.gallery.GalleryViewModel;

/** A library that is open, with the screens that show it. */
public record OpenLibrary(
    Library library,
    GalleryViewModel gallery,
    PaintingScreen painting,
    CollectionScreen collection) {

  String name() {
    return library.name();
  }

  int paintings() {
    Columns columns = library.columns();
    return columns.paintings().size();
  }

  int annotations() {
    return library.columns().size();
  }
}
