package app.beholder.app.bench;

import app.beholder.model.Emotion;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file in the layout of ArtELingo's lite release: the same seed gives the same file. About 300
 * bytes a row, 15 rows a painting, at most 80,000 paintings in 27 styles, three cultures in turn;
 * some comments hold commas, quotes and line breaks, rightly quoted.
 *
 * @param damaged whether one line in forty has a fault, and line breaks are of all three kinds
 */
public record GeneratedRelease(long seed, int rows, boolean damaged) {
  private static final int MAX_PAINTINGS = 80_000;
  private static final int ROWS_OF_PAINTING = 15;
  private static final int BUFFER = 1 << 18;

  /**
   * Writes the file.
   *
   * @return what is in it
   */
  public ReleaseTruth write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      return new Writing(out).run();
    }
  }

  /** One file while it is written. */
  private final class Writing {
    private static final int ROWS_WITH_ONE_FAULT = 40;
    private static final int LONG_COMMENT = 30_000;
    private static final String[] BREAKS = {"\n", "\r\n", "\r"};
    private static final String[] SPLITS = {
      "train", "train", "train", "train", "train", "train", "val", "test"
    };

    private final SplittableRandom random = new SplittableRandom(seed);
    private final ReleaseTruth.Counter counter = new ReleaseTruth.Counter();
    private final OutputStream out;
    private final Bytes row = new Bytes();
    private final Bytes comment = new Bytes();
    private final Map<Emotion, byte[]> labels = new EnumMap<>(Emotion.class);
    private long line = 1;

    Writing(OutputStream out) {
      this.out = out;
      Emotion.ALL.forEach(
          emotion -> labels.put(emotion, emotion.label().getBytes(StandardCharsets.UTF_8)));
    }

    ReleaseTruth run() throws IOException {
      row.append("art_style,emotion,language,painting,split,utterance\n").writeTo(out);
      line++;
      int paintings = Math.clamp(rows / ROWS_OF_PAINTING, 1, MAX_PAINTINGS);
      byte[] style = {};
      byte[] id = {};
      int last = -1;
      for (int number = 0; number < rows; number++) {
        int painting = (int) ((long) number * paintings / rows);
        if (painting != last) {
          last = painting;
          style = PaintingNames.style(painting).getBytes(StandardCharsets.UTF_8);
          id = PaintingNames.id(painting).getBytes(StandardCharsets.UTF_8);
        }
        row(number, painting, style, id);
      }
      return counter.truth();
    }

    private void row(int number, int painting, byte[] style, byte[] id) throws IOException {
      Phrases phrases = Phrases.ALL.get(number % Phrases.ALL.size());
      Emotion emotion = Emotion.ALL.get(random.nextInt(Emotion.ALL.size()));
      Fault fault = null;
      if (damaged && random.nextInt(ROWS_WITH_ONE_FAULT) == 0) {
        fault = Fault.ALL.get(random.nextInt(Fault.ALL.size()));
      }
      comment.clear();
      int breaks = comment(phrases, number, fault);
      row.clear();
      row.append(style).append((byte) ',');
      emotion(emotion, fault);
      row.append((byte) ',');
      row.append(fault == Fault.NO_LANGUAGE ? "" : phrases.culture());
      if (fault != Fault.TOO_FEW) {
        row.append((byte) ',');
        painting(id, fault);
        row.append((byte) ',')
            .append(SPLITS[random.nextInt(SPLITS.length)])
            .append((byte) ',')
            .append(comment);
      }
      if (fault != null && fault.isRejected()) {
        counter.reject(fault.reason(), line);
      } else {
        Emotion written = fault == Fault.OTHER_EMOTION ? Emotion.SOMETHING_ELSE : emotion;
        counter.keep(painting, phrases.culture(), written);
      }
      String end = damaged ? BREAKS[random.nextInt(BREAKS.length)] : "\n";
      row.append(end).append(fault == Fault.BLANK_LINE ? end : "");
      line += breaks + (fault == Fault.BLANK_LINE ? 2 : 1);
      row.writeTo(out);
    }

    private void emotion(Emotion emotion, @Nullable Fault fault) {
      switch (fault) {
        case EMPTY_EMOTION -> row.append("");
        case UNKNOWN_EMOTION -> row.append("bewilderment");
        case OTHER_EMOTION -> row.append("other");
        case null, default -> row.append(Objects.requireNonNull(labels.get(emotion)));
      }
    }

    private void painting(byte[] id, @Nullable Fault fault) {
      if (fault == Fault.UNCLOSED_PAINTING) {
        row.append((byte) '"');
      }
      if (fault != Fault.NO_PAINTING) {
        row.append(id);
      }
    }

    /** Makes a comment as it stands in the file; returns the number of its line breaks. */
    private int comment(Phrases phrases, int number, @Nullable Fault fault) {
      if (fault != null) {
        faulty(phrases, number, fault);
        return 0;
      }
      int kind = random.nextInt(100);
      boolean needsQuotes = kind < 12 || phrases.culture().equals("english");
      if (needsQuotes) {
        comment.append((byte) '"');
      }
      plain(phrases, number, phrases.commentBytes());
      int breaks = 0;
      if (kind < 4) {
        breaks = 1 + kind % 2;
        for (int i = 0; i < breaks; i++) {
          comment
              .append(damaged ? BREAKS[random.nextInt(BREAKS.length)] : "\n")
              .append(phrases.sentence(random));
        }
      } else if (kind < 12) {
        comment.append(" \"\"").append(phrases.sentence(random)).append("\"\"");
      }
      if (needsQuotes) {
        comment.append((byte) '"');
      }
      return breaks;
    }

    private void plain(Phrases phrases, int number, int bytes) {
      phrases.appendWord(number, comment);
      int enough = comment.length() + bytes / 2 + random.nextInt(bytes);
      while (comment.length() < enough) {
        comment.append((byte) ' ').append(phrases.sentence(random));
      }
    }

    /**
     * A comment with a fault. Only Arabic has no comma of CSV in it, so that is what stands without
     * quotes.
     */
    private void faulty(Phrases phrases, int number, Fault fault) {
      Phrases bare = Phrases.ALL.get(1);
      switch (fault) {
        case STRAY_QUOTE -> {
          comment.append("\"They call it \"");
          plain(bare, number, 80);
          comment.append("\" here\"");
        }
        case UNCLOSED_COMMENT -> {
          comment.append((byte) '"');
          plain(phrases, number, phrases.commentBytes());
        }
        case TOO_MANY -> {
          plain(bare, number, 80);
          comment.append(",b,c");
        }
        case BROKEN_UTF8 -> {
          plain(bare, number, 80);
          comment.append((byte) 0xD8).append(" cut");
        }
        case NUL -> {
          plain(bare, number, 80);
          comment.append((byte) 0).append("x");
        }
        case QUOTE_INSIDE -> {
          plain(bare, number, 80);
          comment.append(" 5\" 6\" x");
        }
        case QUOTE_AT_END -> {
          plain(bare, number, 80);
          comment.append(" \"x\"");
        }
        case LONG_COMMENT -> plain(bare, number, LONG_COMMENT);
        case NO_COMMENT -> comment.append(" ");
        default -> plain(bare, number, 150);
      }
    }
  }
}
