package app.beholder.library.image;

import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thumbnails on disk, in 256 folders. A file's name holds the source's path, size and time of
 * change, so that a changed source gets a new thumbnail. What is damaged counts as missing; a disk
 * that cannot be written only costs time.
 */
final class ThumbnailCache {
  private static final Logger LOG = LoggerFactory.getLogger(ThumbnailCache.class);
  private static final float JPEG_QUALITY = 0.88f;

  private final Path folder;
  private final AtomicBoolean complained = new AtomicBoolean();

  ThumbnailCache(Path folder) {
    this.folder = folder;
  }

  Optional<Pixels> find(PictureFile source) {
    String fingerprint = source.fingerprint();
    for (Format format : Format.values()) {
      Path file = file(fingerprint, format);
      if (Files.exists(file)) {
        return read(file);
      }
    }
    return Optional.empty();
  }

  private static Optional<Pixels> read(Path file) {
    try {
      Decoded decoded = PictureDecoder.decode(file, Pictures.THUMBNAIL_SIZE);
      if (decoded.isWhole() && !decoded.isScaled()) {
        return Optional.of(decoded.pixels());
      }
      LOG.info("The thumbnail {} is damaged and is made again", file);
    } catch (LibraryException e) {
      LOG.info("The thumbnail {} is damaged and is made again: {}", file, e.getMessage());
    }
    return Optional.empty();
  }

  void keep(PictureFile source, Pixels thumbnail) {
    Format format = ImagePixels.isOpaque(thumbnail) ? Format.JPG : Format.PNG;
    Path file = file(source.fingerprint(), format);
    try {
      Files.createDirectories(file.getParent());
      Path temporary = Files.createTempFile(file.getParent(), "new-", ".tmp");
      try {
        write(thumbnail, format, temporary);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      if (!complained.getAndSet(true)) {
        LOG.warn("Thumbnails cannot be kept in {}; they are made anew each time", folder, e);
      }
    }
  }

  private Path file(String fingerprint, Format format) {
    return folder
        .resolve(fingerprint.substring(0, 2))
        .resolve(fingerprint.substring(2) + format.ending);
  }

  private static void write(Pixels pixels, Format format, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format == Format.JPG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
      }
      writer.write(
          null, new IIOImage(ImagePixels.toImage(pixels, format == Format.PNG), null, null), param);
    } finally {
      writer.dispose();
    }
  }

  /** JPEG for most, PNG for those that one can see through. */
  private enum Format {
    JPG(".jpg"),
    PNG(".png");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }
  }
}
