package app.beholder.studio;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Emotions as the built-in collection has them, drawn from the model alone: as many works of each
 * subject, moods in turn, 4 to 7 annotations for each work and culture, but no pictures or words.
 */
final class DrawnCollection {
  private DrawnCollection() {}

  static int works(Subject subject) {
    return switch (subject) {
      case SEA, PORTRAIT -> 28;
      case RIVER, GARDEN -> 20;
      case MOUNTAIN -> 25;
      case PATTERN -> 42;
      case VILLAGE, STILL_LIFE, BIRDS, COLOR, GESTURE, EMPTINESS -> 21;
    };
  }

  static List<Felt> of(long seed) {
    Chance chance = new Chance(seed);
    List<Felt> felt = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      for (int i = 0; i < works(subject); i++) {
        Mood mood = Mood.values()[i % Mood.values().length];
        felt.add(new Felt(subject, work(subject, mood, chance.fork(felt.size()))));
      }
    }
    return felt;
  }

  private static Map<String, Distribution> work(Subject subject, Mood mood, Chance chance) {
    double[] noise = EmotionModel.noise(chance);
    Map<String, Distribution> byCulture = new HashMap<>();
    for (String culture : EmotionModel.CULTURES) {
      int[] counts = new int[Emotion.ALL.size()];
      for (int left = chance.between(4, 7); left > 0; left--) {
        counts[EmotionModel.draw(subject, mood, noise, culture, chance).ordinal()]++;
      }
      byCulture.put(culture, Distribution.ofCounts(counts));
    }
    return byCulture;
  }
}
