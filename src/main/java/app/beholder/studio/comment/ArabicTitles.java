package app.beholder.studio.comment;

import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import app.beholder.studio.scene.Title;

/** Titles as Arabic museums write them: without article where nothing is known yet. */
final class ArabicTitles {
  private ArabicTitles() {}

  static String of(Title title, Scene scene) {
    return switch (title.form()) {
      case THING -> thing(scene.main());
      case TWO_THINGS ->
          thing(scene.main())
              + (scene.details().size() > 1 ? with(scene.main(), scene.details().get(1)) : "");
      case THING_AND_LIGHT -> thing(scene.main()) + at(scene.light());
      case SUBJECT_AND_LIGHT -> subject(scene.subject()) + at(scene.light());
      case SUBJECT_AND_MOOD -> of(scene.subject(), scene.mood());
      case HUES -> hue(scene, 0) + (scene.hues().size() > 1 ? " على " + hue(scene, 1) : "");
      case NUMBERED -> kind(scene.subject()) + " رقم " + title.number();
      case MOOD -> mood(scene.mood());
    };
  }

  private static String thing(Detail detail) {
    return ArabicThing.of(detail).withoutHue().phrase(false, ArabicCase.NOMINATIVE);
  }

  /** And the other thing; somebody is not painted and hair, but with hair of this colour. */
  private static String with(Detail main, Detail other) {
    ArabicThing somebody = ArabicThing.of(main);
    if (other.motif() != Motif.HAIR
        || !somebody.noun().gender().isHuman()
        || somebody.count() > 1) {
      return " و" + thing(other);
    }
    return (somebody.agreement().isFeminine() ? " ذات " : " ذو ")
        + ArabicThing.of(other).phrase(false, ArabicCase.GENITIVE);
  }

  private static String hue(Scene scene, int position) {
    return ArabicAgreement.MASCULINE.adjective(
        ArabicLexicon.hue(scene.hues().get(position)), ArabicCase.NOMINATIVE, false);
  }

  private static String at(Light light) {
    return switch (light) {
      case MORNING -> " في الصباح";
      case DAY -> " في وضح النهار";
      case EVENING -> " عند المساء";
      case NIGHT -> " في الليل";
      case NONE -> "";
    };
  }

  private static String subject(Subject subject) {
    return switch (subject) {
      case SEA -> "البحر";
      case RIVER -> "النهر";
      case GARDEN -> "الحديقة";
      case MOUNTAIN -> "الجبل";
      case VILLAGE -> "القرية";
      case STILL_LIFE -> "طبيعة صامتة";
      case PORTRAIT -> "صورة شخصية";
      case BIRDS -> "الطيور";
      case COLOR -> "اللون";
      case PATTERN -> "إيقاع";
      case GESTURE -> "حركة";
      case EMPTINESS -> "فراغ";
    };
  }

  private static String of(Subject subject, Mood mood) {
    String noun =
        switch (subject) {
          case SEA -> "بحر";
          case RIVER -> "نهر";
          case GARDEN -> "حديقة";
          case MOUNTAIN -> "جبل";
          case VILLAGE -> "قرية";
          case STILL_LIFE -> "أشياء";
          case PORTRAIT -> "وجه";
          case BIRDS -> "طيور";
          case COLOR -> "ألوان";
          case PATTERN -> "إيقاع";
          case GESTURE -> "حركة";
          case EMPTINESS -> "فراغ";
        };
    boolean feminine =
        switch (subject) {
          case GARDEN, VILLAGE, STILL_LIFE, BIRDS, COLOR, GESTURE -> true;
          case SEA, RIVER, MOUNTAIN, PORTRAIT, PATTERN, EMPTINESS -> false;
        };
    ArabicAgreement agreement = feminine ? ArabicAgreement.FEMININE : ArabicAgreement.MASCULINE;
    return noun + " " + agreement.adjective(adjective(mood), ArabicCase.NOMINATIVE, false);
  }

  private static String adjective(Mood mood) {
    return switch (mood) {
      case SERENE -> "هادئ";
      case JOYFUL -> "بهيج";
      case MELANCHOLY -> "حزين";
      case THREATENING -> "مضطرب";
      case MYSTERIOUS -> "غامض";
    };
  }

  private static String mood(Mood mood) {
    return switch (mood) {
      case SERENE -> "سكينة";
      case JOYFUL -> "بهجة";
      case MELANCHOLY -> "شجن";
      case THREATENING -> "اضطراب";
      case MYSTERIOUS -> "غموض";
    };
  }

  private static String kind(Subject subject) {
    return switch (subject) {
      case SEA -> "منظر بحري";
      case RIVER -> "منظر نهري";
      case GARDEN -> "حديقة";
      case MOUNTAIN -> "منظر جبلي";
      case VILLAGE -> "منظر قروي";
      case STILL_LIFE -> "طبيعة صامتة";
      case PORTRAIT -> "صورة شخصية";
      case BIRDS -> "دراسة طيور";
      case COLOR -> "تكوين";
      case PATTERN -> "إيقاع";
      case GESTURE -> "حركة";
      case EMPTINESS -> "بلا عنوان";
    };
  }
}
