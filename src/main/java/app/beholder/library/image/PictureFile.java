package app.beholder.library.image;

import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture's file as it is now.
 *
 * @param name its path as the library has it, so that a library that moves with its pictures keeps
 *     its thumbnails
 * @param modified milliseconds since 1970
 */
record PictureFile(Path path, String name, long size, long modified) {

  /** What people can do about a picture that is not there, or is a folder. */
  private record Advice(String missing, String folder) {}

  private static final Advice IN_LIBRARY =
      new Advice(
          "put it back, or import its folder again", "import the folder with the pictures again");
  private static final Advice ANYWHERE = new Advice("check its name", "choose a picture in it");

  /** A library's picture. */
  static PictureFile of(Path folder, String name) throws LibraryException {
    try {
      return of(folder.resolve(name), name, IN_LIBRARY);
    } catch (InvalidPathException e) {
      throw new LibraryException(
          "This computer cannot have a picture named " + name + "; import its folder again.", e);
    }
  }

  /** A picture that somebody chose. */
  static PictureFile of(Path path) throws LibraryException {
    return of(path, path.toString(), ANYWHERE);
  }

  private static PictureFile of(Path path, String name, Advice advice) throws LibraryException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new LibraryException(
            "The picture " + path + " is a folder; " + advice.folder() + ".");
      }
      if (attributes.size() == 0) {
        throw new LibraryException(
            "The picture " + path + " is empty (0 bytes); replace the file.");
      }
      return new PictureFile(
          path, name, attributes.size(), attributes.lastModifiedTime().toMillis());
    } catch (NoSuchFileException e) {
      throw new LibraryException(
          "The picture " + e.getFile() + " is not there; " + advice.missing() + ".", e);
    } catch (IOException e) {
      throw new LibraryException(
          "The picture " + path + " cannot be read; check the disk and who may read it.", e);
    }
  }

  /**
   * A name of hexadecimal digits that another path, size or time of change would not have, nor a
   * thumbnail that was made before pictures were turned upright.
   */
  String fingerprint() {
    String text =
        "upright\n" + Pictures.THUMBNAIL_SIZE + "\n" + name + "\n" + size + "\n" + modified;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
