package app.beholder.ui.importing;

import app.beholder.library.Library;
import java.nio.file.Path;

/** Where the annotations go. */
sealed interface Target {

  /** The library that is open; it stays open. */
  record Open(Library library) implements Target {}

  /** A library that is made for them. */
  record New(Path folder) implements Target {}
}
