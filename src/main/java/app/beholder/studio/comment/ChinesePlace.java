package app.beholder.studio.comment;

import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import org.jspecify.annotations.Nullable;

/** Where motifs are found. Which words say it depends on the scene. */
enum ChinesePlace {
  SKY,
  WATER,
  LAND,
  FAR_AWAY,
  FLOWER_BED,
  TABLE_TOP,
  AMONG_PEOPLE,
  /** Worn by, or part of, whoever is portrayed. */
  BODY,
  /** No place but the picture. */
  PICTURE;

  /** The words for the place; null where there are none but the picture itself. */
  @Nullable String in(Scene scene) {
    Subject subject = scene.subject();
    if (subject.isAbstract()) {
      return null;
    }
    return switch (this) {
      case SKY -> scene.light() == Light.NIGHT ? "夜空里" : "天上";
      case WATER ->
          switch (subject) {
            case SEA -> "海面上";
            case RIVER -> "河面上";
            default -> null;
          };
      case LAND, AMONG_PEOPLE ->
          switch (subject) {
            case SEA -> "海边";
            case RIVER -> "河边";
            case GARDEN -> "花园里";
            case MOUNTAIN -> "山上";
            case VILLAGE -> "村里";
            default -> null;
          };
      case FAR_AWAY -> "远处";
      case FLOWER_BED -> subject == Subject.GARDEN ? "花园里" : null;
      case TABLE_TOP -> scene.has(Motif.TABLE) ? "桌上" : null;
      case BODY -> subject == Subject.PORTRAIT ? "画中人" : null;
      case PICTURE -> null;
    };
  }
}
