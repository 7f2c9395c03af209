package app.beholder.studio.comment;

import static app.beholder.studio.comment.ArabicNoun.Counting.COUNTED;
import static app.beholder.studio.comment.ArabicNoun.Counting.MASS;
import static app.beholder.studio.comment.ArabicNoun.Counting.PLURAL_ONLY;
import static app.beholder.studio.comment.ArabicNoun.Gender.FEMININE;
import static app.beholder.studio.comment.ArabicNoun.Gender.MAN;
import static app.beholder.studio.comment.ArabicNoun.Gender.MASCULINE;
import static app.beholder.studio.comment.ArabicNoun.Gender.WOMAN;

import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Arabic words for what can be in a scene. */
final class ArabicLexicon {
  private ArabicLexicon() {}

  /** What a motif is called. */
  static ArabicNoun noun(Motif motif) {
    return switch (motif) {
      case SUN -> her("شمس", "شموس");
      case MOON -> his("قمر", "أقمار");
      case STAR -> her("نجمة", "نجوم", "نجمات");
      case CLOUD -> her("غيمة", "غيوم", "غيمات");
      case RAIN -> stuff("مطر");
      case LIGHTNING -> her("صاعقة", "صواعق");
      case MIST -> stuff("ضباب");
      case WAVE -> her("موجة", "أمواج", "موجات");
      case BOAT -> his("قارب", "قوارب");
      case SHIP -> her("سفينة", "سفن");
      case SAIL -> his("شراع", "أشرعة");
      case LIGHTHOUSE -> her("منارة", "منارات");
      case ROCK -> her("صخرة", "صخور", "صخرات");
      case REFLECTION -> his("انعكاس", "انعكاسات");
      case WATER_LILY -> her("زنبقة", "زنابق", "زنبقات").with("ماء");
      case PEAK -> her("قمة", "قمم");
      case SNOW -> stuff("ثلج");
      case WATERFALL -> his("شلال", "شلالات");
      case TREE -> her("شجرة", "أشجار");
      case PINE -> her("شجرة", "أشجار").with("صنوبر");
      case BAMBOO -> his("عود", "عيدان", "أعواد").with("خيزران");
      case WILLOW -> her("صفصافة", "صفصافات");
      case BRIDGE -> his("جسر", "جسور");
      case PATH -> his("درب", "دروب");
      case FIELD -> his("حقل", "حقول");
      case RUIN -> new ArabicNoun("طلل", "أطلال", "", "", MASCULINE, PLURAL_ONLY);
      case HOUSE -> his("بيت", "بيوت");
      case TOWER -> his("برج", "أبراج");
      case WINDOW -> her("نافذة", "نوافذ");
      case FENCE -> his("سياج", "أسيجة");
      case SMOKE -> stuff("دخان");
      case BIRD -> his("طائر", "طيور");
      case CRANE -> his("طائر", "طيور").with("كركي");
      case PEACOCK -> his("طاووس", "طواويس");
      case GULL -> his("نورس", "نوارس");
      case COW -> her("بقرة", "أبقار", "بقرات");
      case HORSE -> his("حصان", "خيول", "أحصنة");
      case SHEEP -> his("خروف", "خراف");
      case DOG -> his("كلب", "كلاب");
      case CAT -> her("قطة", "قطط");
      case BUTTERFLY -> her("فراشة", "فراشات");
      case WOMAN -> new ArabicNoun("امرأة", "نساء", "", "", WOMAN, COUNTED);
      case MAN -> new ArabicNoun("رجل", "رجال", "", "", MAN, COUNTED);
      case OLD_MAN -> new ArabicNoun("شيخ", "شيوخ", "", "", MAN, COUNTED);
      case CHILD -> new ArabicNoun("طفل", "أطفال", "", "", MAN, COUNTED);
      case WALKER -> new ArabicNoun("عابر", "عابرون", "", "", MAN, COUNTED);
      case FACE -> his("وجه", "وجوه");
      case EYE -> her("عين", "عيون");
      case HAND -> her("يد", "أيدي");
      case HAIR -> stuff("شعر");
      case HAT -> her("قبعة", "قبعات");
      case COLLAR -> her("ياقة", "ياقات");
      case NECKLACE -> her("قلادة", "قلائد");
      case PARASOL -> her("مظلة", "مظلات");
      case FLOWER -> her("زهرة", "أزهار", "زهرات");
      case ROSE -> her("وردة", "ورود", "وردات");
      case LILY -> her("زنبقة", "زنابق", "زنبقات");
      case POPPY -> her("زهرة", "أزهار", "زهرات").with("خشخاش");
      case IRIS -> her("سوسنة", "سوسنات");
      case LEAF -> her("ورقة", "أوراق", "ورقات").with("شجر");
      case VINE -> her("كرمة", "كرمات");
      case TABLE -> her("طاولة", "طاولات");
      case APPLE -> her("تفاحة", "تفاحات");
      case PEAR -> her("إجاصة", "إجاصات");
      case LEMON -> her("ليمونة", "ليمونات");
      case GRAPE -> stuff("عنب");
      case BOTTLE -> her("زجاجة", "زجاجات");
      case GLASS -> her("كأس", "كؤوس");
      case BOWL -> his("وعاء", "أوعية");
      case JUG -> his("إبريق", "أباريق");
      case VASE -> her("مزهرية", "مزهريات");
      case GUITAR -> his("غيتار", "غيتارات");
      case BOOK -> his("كتاب", "كتب");
      case CANDLE -> her("شمعة", "شموع", "شمعات");
      case SKULL -> her("جمجمة", "جماجم");
      case NEWSPAPER -> her("جريدة", "جرائد");
      case BAND -> her("مساحة", "مساحات");
      case STRIPE -> his("شريط", "أشرطة");
      case SQUARE -> his("مربع", "مربعات");
      case CIRCLE -> her("دائرة", "دوائر");
      case TRIANGLE -> his("مثلث", "مثلثات");
      case LINE -> his("خط", "خطوط");
      case EDGE -> her("حافة", "حواف");
      case POINT -> her("نقطة", "نقاط");
      case TILE -> her("بلاطة", "بلاطات");
      case SPIRAL -> her("دوامة", "دوامات");
      case SPLASH -> her("رشة", "رشات");
      case DRIP -> her("قطرة", "قطرات");
      case STROKE -> her("ضربة", "ضربات").with("فرشاة");
    };
  }

  private static ArabicNoun his(String singular, String plural) {
    return his(singular, plural, "");
  }

  private static ArabicNoun his(String singular, String plural, String few) {
    return new ArabicNoun(singular, plural, few, "", MASCULINE, COUNTED);
  }

  private static ArabicNoun her(String singular, String plural) {
    return her(singular, plural, "");
  }

  private static ArabicNoun her(String singular, String plural, String few) {
    return new ArabicNoun(singular, plural, few, "", FEMININE, COUNTED);
  }

  private static ArabicNoun stuff(String singular) {
    return new ArabicNoun(singular, singular, "", "", MASCULINE, MASS);
  }

  /** What kind of thing it is: what can be said of it depends on that. */
  static String kind(Motif motif) {
    return switch (motif) {
      case SUN, MOON, STAR -> "sky";
      case CLOUD, RAIN, LIGHTNING, MIST, SNOW, SMOKE -> "weather";
      case WAVE, WATERFALL, REFLECTION -> "water";
      case BOAT, SHIP, SAIL -> "vessel";
      case ROCK, PEAK, PATH, FIELD -> "land";
      case LIGHTHOUSE, BRIDGE, RUIN, HOUSE, TOWER, WINDOW, FENCE -> "built";
      case WATER_LILY, TREE, PINE, BAMBOO, WILLOW, LEAF, VINE -> "plant";
      case FLOWER, ROSE, LILY, POPPY, IRIS -> "blossom";
      case BIRD, CRANE, PEACOCK, GULL -> "winged";
      case COW, HORSE, SHEEP, DOG, CAT, BUTTERFLY -> "animal";
      case WOMAN, MAN, OLD_MAN, CHILD, WALKER -> "person";
      case FACE, EYE, HAND, HAIR -> "body";
      case HAT, COLLAR, NECKLACE, PARASOL -> "worn";
      case APPLE, PEAR, LEMON, GRAPE -> "fruit";
      case TABLE, BOTTLE, GLASS, BOWL, JUG, VASE, GUITAR, BOOK, CANDLE, SKULL, NEWSPAPER ->
          "object";
      case BAND,
          STRIPE,
          SQUARE,
          CIRCLE,
          TRIANGLE,
          LINE,
          EDGE,
          POINT,
          TILE,
          SPIRAL,
          SPLASH,
          DRIP,
          STROKE ->
          "form";
    };
  }

  /** A colour as an adjective, see {@link ArabicAgreement#adjective}. */
  static String hue(Hue hue) {
    return switch (hue) {
      case RED -> "أحمر/حمراء/حمر";
      case ORANGE -> "برتقالي";
      case YELLOW -> "أصفر/صفراء/صفر";
      case GOLD -> "ذهبي";
      case GREEN -> "أخضر/خضراء/خضر";
      case TURQUOISE -> "فيروزي";
      case BLUE -> "أزرق/زرقاء/زرق";
      case VIOLET -> "بنفسجي";
      case PINK -> "وردي";
      case BROWN -> "بني";
      case BLACK -> "أسود/سوداء/سود";
      case GREY -> "رمادي";
      case WHITE -> "أبيض/بيضاء/بيض";
    };
  }

  /** A colour as a quality; null where only the adjective is used. */
  static @Nullable String tint(Hue hue) {
    return switch (hue) {
      case RED -> "حمرة";
      case YELLOW -> "صفرة";
      case GREEN -> "خضرة";
      case BLUE -> "زرقة";
      case BLACK -> "سواد";
      case WHITE -> "بياض";
      case ORANGE, GOLD, TURQUOISE, VIOLET, PINK, BROWN, GREY -> null;
    };
  }

  /** The place that a work shows; null where it shows none. */
  static @Nullable ArabicNoun place(Subject subject) {
    return switch (subject) {
      case SEA -> his("بحر", "بحار");
      case RIVER -> his("نهر", "أنهار");
      case GARDEN -> her("حديقة", "حدائق");
      case MOUNTAIN -> his("جبل", "جبال");
      case VILLAGE -> her("قرية", "قرى");
      case STILL_LIFE, PORTRAIT, BIRDS, COLOR, PATTERN, GESTURE, EMPTINESS -> null;
    };
  }

  /** Who sat for a portrait; null where it is none. */
  static @Nullable ArabicThing sitter(Scene scene) {
    if (scene.subject() != Subject.PORTRAIT) {
      return null;
    }
    ArabicNoun man = new ArabicNoun("صاحب", "أصحاب", "", "صورة", MAN, COUNTED);
    ArabicNoun woman = new ArabicNoun("صاحبة", "صاحبات", "", "صورة", WOMAN, COUNTED);
    return scene.details().stream()
        .filter(detail -> noun(detail.motif()).gender().isHuman())
        .findFirst()
        .map(person ->
            new ArabicThing(
                noun(person.motif()).gender().isFeminine() ? woman : man, person.count(), null))
        .orElse(ArabicThing.one(man));
  }

  /** What people may call such a work. */
  static List<ArabicNoun> works(Subject subject) {
    ArabicNoun painting = her("لوحة", "لوحات");
    ArabicNoun work = his("عمل", "أعمال");
    ArabicNoun picture = her("صورة", "صور");
    ArabicNoun drawing = his("رسم", "رسوم");
    ArabicNoun view = his("مشهد", "مشاهد");
    ArabicNoun prospect = his("منظر", "مناظر");
    return switch (subject) {
      case SEA, RIVER, GARDEN, MOUNTAIN, VILLAGE -> List.of(painting, picture, view, prospect);
      case BIRDS -> List.of(painting, picture, view, drawing);
      case PORTRAIT -> List.of(painting, picture, drawing);
      case STILL_LIFE -> List.of(painting, picture, work, view);
      case COLOR, PATTERN, GESTURE, EMPTINESS -> List.of(painting, work);
    };
  }
}
