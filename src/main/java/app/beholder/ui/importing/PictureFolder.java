package app.beholder.ui.importing;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What a picture folder holds at first sight. WikiArt's layout is {@code Style/artist_title.jpg},
 * perhaps below one more folder.
 *
 * @param styles folders in it that hold pictures themselves
 * @param pictures pictures in those folders, and in the folder itself
 */
record PictureFolder(int styles, long pictures) {
  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "tif", "tiff");
  private static final int DEPTH = 2;

  /**
   * @throws IOException where a folder cannot be read
   */
  static PictureFolder look(Path folder, Monitor monitor) throws IOException, CancelledException {
    try {
      PictureFolder found = look(folder, DEPTH, monitor);
      long loose = own(folder, monitor);
      return loose > 0 ? new PictureFolder(found.styles - 1, found.pictures) : found;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static PictureFolder look(Path folder, int depth, Monitor monitor)
      throws IOException, CancelledException {
    long own = own(folder, monitor);
    int styles = own > 0 ? 1 : 0;
    long pictures = own;
    if (depth > 0) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
        for (Path inside : folders) {
          PictureFolder found = look(inside, depth - 1, monitor);
          styles += found.styles;
          pictures += found.pictures;
        }
      }
    }
    return new PictureFolder(styles, pictures);
  }

  private static long own(Path folder, Monitor monitor) throws IOException, CancelledException {
    long found = 0;
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, PictureFolder::isPicture)) {
      for (Path _ : entries) {
        monitor.throwIfCancelled();
        found++;
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
