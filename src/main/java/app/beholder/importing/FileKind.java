package app.beholder.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells by its first bytes what a file is that is not a table, so that people read what is wrong
 * with their choice.
 */
final class FileKind {

  /** Files of one kind begin so; the advice goes on behind "The file X". */
  private record Kind(String hex, String advice) {}

  private static final String PICTURE =
      "is a picture, not a table; choose the CSV file with the annotations.";
  private static final String UTF16 = "is UTF-16 text; save it as UTF-8 and choose that file.";
  private static final String ARCHIVE =
      "is an archive or a spreadsheet; unpack it, or save the sheet as CSV, and choose that file.";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("504b0304", ARCHIVE),
          new Kind("504b0506", ARCHIVE),
          new Kind("1f8b", ARCHIVE),
          new Kind("377abcaf271c", ARCHIVE),
          new Kind("526172211a07", ARCHIVE),
          new Kind("fd377a585a00", ARCHIVE),
          new Kind("425a68", ARCHIVE),
          new Kind("d0cf11e0a1b11ae1", ARCHIVE),
          new Kind("ffd8ff", PICTURE),
          new Kind("89504e470d0a1a0a", PICTURE),
          new Kind("474946383761", PICTURE),
          new Kind("474946383961", PICTURE),
          new Kind("49492a00", PICTURE),
          new Kind("4d4d002a", PICTURE),
          new Kind("0000feff", UTF16),
          new Kind("fffe", UTF16),
          new Kind("feff", UTF16),
          new Kind(hex("%PDF-"), "is a PDF document, not a table; choose a CSV or TSV file."),
          new Kind(
              hex("SQLite format 3"),
              "is a database, not a table; export its table as CSV first."));

  private static final String UTF8_MARK = "efbbbf";

  /** The part of the beginning that is looked at for bytes that no text has. */
  private static final int LOOKED_AT = 1024;

  private FileKind() {}

  private static String hex(String ascii) {
    return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  /** Demands a file that is there, can be read and is not empty. */
  static void requireFile(Path file) throws ImportException {
    if (!Files.exists(file)) {
      throw new ImportException("There is no file " + file + "; check its name.");
    }
    if (Files.isDirectory(file)) {
      throw new ImportException(
          file + " is a folder; choose the CSV file with the annotations in it.");
    }
    if (!Files.isRegularFile(file)) {
      throw new ImportException(file + " is a device, not a file; choose a CSV or TSV file.");
    }
    if (!Files.isReadable(file)) {
      throw new ImportException(
          "The file " + file + " may not be read by you; change its permissions.");
    }
    if (isEmpty(file)) {
      throw new ImportException("The file " + file + " is empty (0 bytes); choose another.");
    }
  }

  private static boolean isEmpty(Path file) throws ImportException {
    try {
      return Files.size(file) == 0;
    } catch (IOException e) {
      throw new ImportException("The file " + file + " cannot be read; check the disk.", e);
    }
  }

  /** Demands that a file may be UTF-8 text, by its first bytes. */
  static void requireText(Path file, byte[] sample) throws ImportException {
    Optional<Kind> kind = KINDS.stream().filter(k -> startsWith(sample, k.hex())).findFirst();
    if (kind.isPresent()) {
      throw new ImportException("The file " + file + " " + kind.get().advice());
    }
    if (isBmp(sample) || isWebP(sample)) {
      throw new ImportException("The file " + file + " " + PICTURE);
    }
    int nuls = nuls(sample);
    if (4 * nuls > Math.min(sample.length, LOOKED_AT)) {
      throw new ImportException("The file " + file + " " + UTF16);
    }
    if (isBlank(sample)) {
      throw new ImportException(
          "The file " + file + " holds nothing but blank lines; choose another.");
    }
  }

  /** The number of bytes that UTF-8's byte order mark takes: 3 or 0. */
  static int byteOrderMark(byte[] sample) {
    return startsWith(sample, UTF8_MARK) ? UTF8_MARK.length() / 2 : 0;
  }

  /** Whether bytes begin with those that are written here as hexadecimal digits. */
  static boolean startsWith(byte[] bytes, String hex) {
    int length = hex.length() / 2;
    return bytes.length >= length && HexFormat.of().formatHex(bytes, 0, length).equals(hex);
  }

  private static boolean isBmp(byte[] sample) {
    return sample.length > 14
        && sample[0] == 'B'
        && sample[1] == 'M'
        && sample[6] == 0
        && sample[7] == 0
        && sample[8] == 0
        && sample[9] == 0;
  }

  static boolean isWebP(byte[] begin) {
    return begin.length >= 12
        && startsWith(begin, hex("RIFF"))
        && startsWith(Arrays.copyOfRange(begin, 8, 12), hex("WEBP"));
  }

  private static int nuls(byte[] sample) {
    int nuls = 0;
    for (int i = 0; i < Math.min(sample.length, LOOKED_AT); i++) {
      nuls += sample[i] == 0 ? 1 : 0;
    }
    return nuls;
  }

  private static boolean isBlank(byte[] sample) {
    for (int i = byteOrderMark(sample); i < sample.length; i++) {
      if (sample[i] != ' ' && sample[i] != '\t' && sample[i] != '\r' && sample[i] != '\n') {
        return false;
      }
    }
    return true;
  }
}
