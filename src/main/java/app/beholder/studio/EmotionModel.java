package app.beholder.studio;

import static app.beholder.model.Emotion.*;
import static app.beholder.studio.scene.Subject.*;

import app.beholder.model.Emotion;
import app.beholder.studio.comment.Candour;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Subject;
import java.util.List;

/**
 * What people feel before the works of the built-in collection, all of it in this file.
 *
 * <p>The probability of an emotion is in proportion to four factors: how often it is felt before
 * the {@linkplain #base subject}, how the {@linkplain #factors mood} changes that, what is peculiar
 * to the {@linkplain #noise painting}, the same for all cultures, and the {@linkplain #EFFECTS
 * effect} of the culture, if it has one on this subject.
 *
 * <p>All numbers are invented. They were chosen so that the statistics can find the effects, and to
 * be nobody's portrait: nothing here says anything about people who speak English, Arabic or
 * Chinese. {@code docs/built-in-collection.md} tells the same to visitors.
 */
final class EmotionModel {

  /** Those who comment. */
  static final List<String> CULTURES = List.of("english", "arabic", "chinese");

  /** Where cultures differ. Nowhere else; on four subjects none does. */
  static final List<PlantedEffect> EFFECTS =
      List.of(
          new PlantedEffect("english", STILL_LIFE, AWE, 1.5),
          new PlantedEffect("english", PATTERN, AMUSEMENT, 1.4),
          new PlantedEffect("english", GESTURE, ANGER, 1.5),
          new PlantedEffect("arabic", MOUNTAIN, EXCITEMENT, 1.5),
          new PlantedEffect("arabic", BIRDS, AMUSEMENT, 1.5),
          new PlantedEffect("arabic", COLOR, SADNESS, 1.5),
          new PlantedEffect("chinese", SEA, FEAR, 1.5),
          new PlantedEffect("chinese", PORTRAIT, CONTENTMENT, 1.5),
          new PlantedEffect("chinese", PATTERN, SOMETHING_ELSE, 1.4));

  /** The standard deviation of what is peculiar to a painting, in log odds. */
  static final double NOISE = 0.35;

  private EmotionModel() {}

  /** In per cent, in the order of {@link Emotion}: what is felt before a subject. */
  static double[] base(Subject subject) {
    return switch (subject) {
      // amusement, awe, contentment, excitement; anger, disgust, fear, sadness; something else
      case SEA -> row(4, 22, 25, 13, 5, 3, 18, 7, 3);
      case RIVER -> row(5, 17, 38, 10, 4, 4, 6, 11, 5);
      case GARDEN -> row(10, 18, 36, 16, 3, 5, 2, 5, 5);
      case MOUNTAIN -> row(3, 30, 16, 21, 5, 3, 12, 7, 3);
      case VILLAGE -> row(16, 8, 30, 12, 7, 5, 5, 12, 5);
      case STILL_LIFE -> row(9, 20, 22, 6, 5, 14, 4, 13, 7);
      case PORTRAIT -> row(9, 11, 20, 6, 11, 8, 8, 20, 7);
      case BIRDS -> row(22, 16, 19, 18, 4, 5, 8, 4, 4);
      case COLOR -> row(4, 15, 18, 10, 7, 6, 5, 22, 13);
      case PATTERN -> row(18, 9, 10, 20, 10, 10, 4, 3, 16);
      case GESTURE -> row(9, 8, 4, 21, 20, 14, 10, 6, 8);
      case EMPTINESS -> row(8, 15, 14, 3, 12, 9, 8, 15, 16);
    };
  }

  /** In the order of {@link Emotion}: by what a mood multiplies that. */
  static double[] factors(Mood mood) {
    return switch (mood) {
      // amusement, awe, contentment, excitement; anger, disgust, fear, sadness; something else
      case SERENE -> row(0.6, 0.9, 4.0, 0.4, 0.3, 0.4, 0.3, 0.5, 0.8);
      case JOYFUL -> row(2.4, 0.8, 0.9, 4.0, 0.4, 0.5, 0.3, 0.3, 0.7);
      case MELANCHOLY -> row(0.6, 0.7, 0.8, 0.3, 1.0, 1.2, 0.5, 6.0, 1.2);
      case THREATENING -> row(0.4, 0.8, 0.2, 0.9, 3.4, 3.2, 6.0, 0.8, 0.8);
      case MYSTERIOUS -> row(1.0, 4.0, 0.5, 0.7, 0.7, 0.8, 1.6, 0.8, 2.4);
    };
  }

  /** How much the words of a comment give away. */
  static Candour candour(Chance chance) {
    return Candour.values()[chance.weighted(candour())];
  }

  /** In per cent, in the order of {@link Candour}: named, hinted, unsaid. */
  static double[] candour() {
    return row(45, 30, 25);
  }

  /** What is peculiar to a painting, for each emotion in log odds. */
  static double[] noise(Chance chance) {
    double[] noise = new double[Emotion.ALL.size()];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = NOISE * chance.gaussian();
    }
    return noise;
  }

  /** What a culture adds to the log odds of an emotion before a subject, mostly 0. */
  static double effect(String culture, Subject subject, Emotion emotion) {
    return EFFECTS.stream()
        .filter(effect -> effect.culture().equals(culture))
        .filter(effect -> effect.subject() == subject && effect.emotion() == emotion)
        .mapToDouble(PlantedEffect::logOdds)
        .sum();
  }

  /** The nine probabilities of what somebody of a culture feels before a painting; sum 1. */
  static double[] probabilities(Subject subject, Mood mood, double[] noise, String culture) {
    double[] base = base(subject);
    double[] factors = factors(mood);
    double[] p = new double[base.length];
    double sum = 0;
    for (Emotion emotion : Emotion.ALL) {
      int i = emotion.ordinal();
      p[i] = base[i] * factors[i] * StrictMath.exp(noise[i] + effect(culture, subject, emotion));
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  /** What one of them feels. */
  static Emotion draw(Subject subject, Mood mood, double[] noise, String culture, Chance chance) {
    return Emotion.ALL.get(chance.weighted(probabilities(subject, mood, noise, culture)));
  }

  private static double[] row(double... values) {
    return values;
  }
}
