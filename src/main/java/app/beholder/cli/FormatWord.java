package app.beholder.cli;

import app.beholder.importing.Format;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What people write for the shape of a file. */
enum FormatWord {
  AUTO("auto", null),
  LITE("lite", Format.ARTELINGO_LITE),
  FULL("full", Format.ARTELINGO_FULL),
  LANGUAGE("language", Format.ARTELINGO_LANGUAGE),
  ARTEMIS("artemis", Format.ARTEMIS),
  ARTELINGO28("artelingo28", Format.ARTELINGO_28),
  OTHER("other", Format.OTHER);

  private final String word;
  private final @Nullable Format format;

  FormatWord(String word, @Nullable Format format) {
    this.word = word;
    this.format = format;
  }

  String word() {
    return word;
  }

  static String wordOf(Format format) {
    return Arrays.stream(values())
        .filter(candidate -> candidate.format == format)
        .map(FormatWord::word)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a file that was recognised as this may be imported under this word. */
  boolean allows(Format recognised) {
    return format == null || format == recognised;
  }

  /** Reads the word in any case. */
  static final class Converter implements ITypeConverter<FormatWord> {
    @Override
    public FormatWord convert(String text) {
      Optional<FormatWord> found =
          Arrays.stream(values()).filter(f -> f.word.equalsIgnoreCase(text)).findFirst();
      return found.orElseThrow(() -> {
        String words =
            Arrays.stream(values()).map(FormatWord::word).collect(Collectors.joining(", "));
        return new TypeConversionException(Texts.text("import.format.unknown", text, words));
      });
    }
  }
}
