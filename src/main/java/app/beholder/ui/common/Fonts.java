package app.beholder.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;

/**
 * The fonts that come with the program, so that Latin, Arabic and Chinese look the same on every
 * Linux, also on one without a single font. Windows and macOS have fonts for all three, and keep
 * them.
 */
public final class Fonts {

  private Fonts() {}

  /**
   * Makes the fonts ready that the system property {@code prism.fontdir} names; without it the
   * system's fonts are used. To be called once, before the first text is drawn; the property and
   * {@code prism.useFontConfig=false} must be set before anything of JavaFX starts.
   *
   * @throws UncheckedIOException where the fonts cannot be read
   */
  public static void prepare() {
    String folder = System.getProperty("prism.fontdir");
    if (folder != null) {
      load(Path.of(folder));
      ArabicLineBreaks.repair();
    }
  }

  /**
   * Loading tells Pango, which shapes Arabic, about a font; it does not look into {@code
   * prism.fontdir}.
   */
  private static void load(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.ttf")) {
      for (Path file : files) {
        if (Font.loadFont(file.toUri().toString(), Font.getDefault().getSize()) == null) {
          throw new IOException("This font cannot be read: " + file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
