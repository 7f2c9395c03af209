package app.beholder.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.text.Font;

/**
 * The fonts that come with the program, so that Latin, Arabic and Chinese look the same on every Linux, also on one
 * without a single font. Windows and macOS have fonts for all three, and keep them.
 */
public final class Fonts {

  private Fonts() {}

  /**
   * Makes JavaFX use only the program's fonts. Must be called before anything else of JavaFX is, because it reads these
   * settings once.
   *
   * @param assets the program's folder {@code assets}
   * @throws UncheckedIOException where the fonts cannot be read
   */
  public static void install(Path assets) {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
      return;
    }
    Path folder = assets.resolve("fonts").toAbsolutePath().normalize();
    if (!Files.isRegularFile(folder.resolve("logicalfonts.properties"))) {
      throw new UncheckedIOException(new IOException("The program's fonts are not in " + folder));
    }
    System.setProperty("prism.useFontConfig", "false");
    System.setProperty("prism.fontdir", folder.toString());
    load(folder);
    ArabicLineBreaks.repair();
  }

  /** Loading tells Pango, which shapes Arabic, about a font; it does not look into {@code prism.fontdir}. */
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
