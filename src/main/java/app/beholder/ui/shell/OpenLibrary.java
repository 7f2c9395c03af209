package app.beholder.ui.shell;

import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.model.Painting;
import app.beholder.ui.gallery.GalleryViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A library that is open, with the screens that show it. */
public record OpenLibrary(
    Library library,
    GalleryViewModel gallery,
    PaintingScreen painting,
    CollectionScreen collection) {

  String name() {
    return library.name();
  }

  /** The file of the painting that is selected, else of the first that has one. */
  Optional<Path> samplePicture() {
    List<Painting> paintings = library.columns().paintings();
    int[] shown = gallery.paintingsProperty().get();
    int selected = gallery.selectedProperty().get();
    Stream<Painting> first =
        selected < 0 ? Stream.empty() : Stream.of(paintings.get(shown[selected]));
    return Stream.concat(first, paintings.stream())
        .flatMap(painting -> Stream.ofNullable(painting.picture()))
        .findFirst()
        .map(picture -> library.folder().resolve(picture));
  }

  int paintings() {
    Columns columns = library.columns();
    return columns.paintings().size();
  }

  int annotations() {
    return library.columns().size();
  }
}
