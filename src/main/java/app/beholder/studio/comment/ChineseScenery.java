package app.beholder.studio.comment;

import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for what a work is of, and for its time of day. */
final class ChineseScenery {
  private static final List<Motif> BIRDS =
      List.of(Motif.CRANE, Motif.PEACOCK, Motif.GULL, Motif.BIRD);

  private ChineseScenery() {}

  /**
   * The time of day.
   *
   * @param form empty for the time (傍晚), {@code when} as an adverbial, {@code glow} for its light
   * @return null where there is none
   */
  static @Nullable String light(Light light, String form) {
    return switch (light) {
      case MORNING -> form(form, "清晨", "大清早", "晨光");
      case DAY -> form(form, "白天", "大白天", "日光");
      case EVENING -> form(form, "傍晚", "傍晚时分", "暮色");
      case NIGHT -> form(form, "夜晚", "夜里", "夜色");
      case NONE -> null;
    };
  }

  private static String form(String form, String time, String when, String glow) {
    return switch (form) {
      case "" -> time;
      case "when" -> when;
      case "glow" -> glow;
      default -> throw new IllegalArgumentException("no form " + form + " of the light");
    };
  }

  /**
   * What the work is of.
   *
   * @param form empty for the word alone (河), {@code this} for this one (这条河)
   * @return null where the word says more than is to be seen
   */
  static @Nullable String subject(Scene scene, String form) {
    String word = subject(scene);
    return switch (form) {
      case "" -> word;
      case "this" -> thisSubject(scene, word);
      default -> throw new IllegalArgumentException("no form " + form + " of the subject");
    };
  }

  private static String subject(Scene scene) {
    return switch (scene.subject()) {
      case SEA -> "海";
      case RIVER -> "河";
      case GARDEN -> "花园";
      case MOUNTAIN -> "山";
      case VILLAGE -> "村子";
      case STILL_LIFE -> "静物";
      case PORTRAIT -> "人像";
      case BIRDS -> "鸟";
      case COLOR -> "颜色";
      case PATTERN -> "图案";
      case GESTURE -> "笔触";
      case EMPTINESS -> "空白";
    };
  }

  private static @Nullable String thisSubject(Scene scene, String word) {
    return switch (scene.subject()) {
      case SEA, EMPTINESS -> "这片" + word;
      case RIVER -> "这条" + word;
      case GARDEN, MOUNTAIN -> "这座" + word;
      case VILLAGE -> "这个" + word;
      case STILL_LIFE, PATTERN, GESTURE -> "这些" + word;
      case PORTRAIT -> "画中人";
      case COLOR -> scene.hues().size() > 1 ? "这些" + word : "这片" + word;
      case BIRDS -> theseBirds(scene);
    };
  }

  private static @Nullable String theseBirds(Scene scene) {
    int birds = BIRDS.stream().mapToInt(scene::count).sum();
    return birds == 0 ? null : birds == 1 ? "这只鸟" : "这些鸟";
  }
}
