package app.beholder.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells pictures by the endings of their names, and by their first bytes whether they may be shown.
 */
final class PictureKind {
  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp");
  private static final int LOOKED_AT = 16;

  /**
   * How pictures of the kinds that can be decoded begin, but for WebP: JPEG, PNG, GIF, BMP, TIFF.
   */
  private static final List<String> BEGINS =
      List.of("ffd8ff", "89504e470d0a1a0a", "47494638", "424d", "49492a00", "4d4d002a");

  private PictureKind() {}

  /**
   * The name without its ending; empty where the ending is not a picture's, and for hidden files.
   */
  static Optional<String> baseName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0
            && fileName.charAt(0) != '.'
            && ENDINGS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT))
        ? Optional.of(fileName.substring(0, dot))
        : Optional.empty();
  }

  /** Why a file cannot be shown as a picture, for people; empty where nothing speaks against it. */
  static Optional<String> problem(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] begin = in.readNBytes(LOOKED_AT);
      if (begin.length == 0) {
        return Optional.of(file + " is empty (0 bytes).");
      }
      return FileKind.isWebP(begin)
              || BEGINS.stream().anyMatch(kind -> FileKind.startsWith(begin, kind))
          ? Optional.empty()
          : Optional.of(file + " is not a picture, whatever its name says.");
    } catch (AccessDeniedException e) {
      return Optional.of(file + " may not be read by you.");
    } catch (IOException e) {
      return Optional.of(file + " cannot be read.");
    }
  }
}
