package app.beholder.ui.importing;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What a picture folder holds at first sight. WikiArt's layout is {@code Style/artist_title.jpg}.
 *
 * @param styles folders in it with pictures
 * @param pictures pictures in those folders
 * @param loose pictures that lie in the folder itself, where no style is known
 */
record PictureFolder(int styles, long pictures, long loose) {
  private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "tif", "tiff");

  /** @throws IOException where the folder is not there or cannot be read */
  static PictureFolder look(Path folder, Monitor monitor) throws IOException, CancelledException {
    int styles = 0;
    long pictures = 0;
    long loose = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (isPicture(entry)) {
          loose++;
        } else if (Files.isDirectory(entry)) {
          long found = count(entry, monitor);
          pictures += found;
          styles += found > 0 ? 1 : 0;
        }
      }
    }
    return new PictureFolder(styles, pictures, loose);
  }

  private static long count(Path style, Monitor monitor) throws IOException, CancelledException {
    long found = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(style)) {
      for (Path entry : entries) {
        monitor.throwIfCancelled();
        found += isPicture(entry) ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean isPicture(Path path) {
    String name = path.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.contains(ending);
  }
}
