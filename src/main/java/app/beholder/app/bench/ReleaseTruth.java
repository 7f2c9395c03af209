package app.beholder.app.bench;

import app.beholder.model.Emotion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in a generated file, counted while it was written.
 *
 * @param valid how many rows can be kept, by culture and emotion
 * @param rejectedBy how many lines cannot, by the reason in the words of an import's report
 * @param rejectedLines the numbers of those lines, from 1, in order
 * @param paintings the number of different paintings in valid rows
 */
public record ReleaseTruth(
    Map<String, Map<Emotion, Long>> valid,
    Map<String, Long> rejectedBy,
    List<Long> rejectedLines,
    int paintings) {

  /** The number of rows that can be kept. */
  public long kept() {
    return valid.values().stream()
        .flatMap(emotions -> emotions.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  /** Counts. */
  static final class Counter {
    private final Map<String, Map<Emotion, Long>> valid = new TreeMap<>();
    private final Map<String, Long> rejectedBy = new TreeMap<>();
    private final List<Long> rejectedLines = new ArrayList<>();
    private int paintings;
    private int lastPainting = -1;

    void keep(int painting, String culture, Emotion emotion) {
      valid
          .computeIfAbsent(culture, name -> new EnumMap<>(Emotion.class))
          .merge(emotion, 1L, Long::sum);
      if (painting != lastPainting) {
        lastPainting = painting;
        paintings++;
      }
    }

    void reject(String reason, long line) {
      rejectedBy.merge(reason, 1L, Long::sum);
      rejectedLines.add(line);
    }

    ReleaseTruth truth() {
      return new ReleaseTruth(valid, rejectedBy, rejectedLines, paintings);
    }
  }
}
