package app.beholder.ui.importing;

import app.beholder.importing.Format;
import app.beholder.importing.Preview;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;

/** What the wizard calls a file. */
record FileWords(Texts texts) {

  /** One line: what it is, how many columns it has and what stands between them. */
  String found(Preview preview) {
    return texts.get("file.found", format(preview.format()), columns(preview));
  }

  String format(Format format) {
    return texts.get("format." + format.name());
  }

  String columns(Preview preview) {
    return texts.get("file.columns", preview.header().size(), separator(preview.separator()));
  }

  private String separator(char separator) {
    return switch (separator) {
      case ',' -> texts.get("separator.comma");
      case ';' -> texts.get("separator.semicolon");
      case '\t' -> texts.get("separator.tab");
      default -> texts.get("separator.other", String.valueOf(separator));
    };
  }

  /**
   * A library's name made from a file's: {@code artelingo_release.csv} gives "Artelingo release".
   */
  static String libraryName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String words =
        (dot > 0 ? name.substring(0, dot) : name)
            .replaceAll("[_\\-\\s/\\\\:*?\"<>|]+", " ")
            .strip();
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
