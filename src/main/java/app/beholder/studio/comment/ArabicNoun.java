package app.beholder.studio.comment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a thing.
 *
 * @param singular without article: قارب
 * @param plural without article: قوارب
 * @param few the plural after three to ten, where it is another one: نجمات beside نجوم
 * @param tail what it is of, without article, empty for nothing: شجرة with the tail صنوبر; the tail
 *     takes the article for both
 */
record ArabicNoun(
    String singular, String plural, String few, String tail, Gender gender, Counting counting) {

  enum Gender {
    MASCULINE,
    FEMININE,
    MAN,
    WOMAN;

    boolean isFeminine() {
      return this == FEMININE || this == WOMAN;
    }

    boolean isHuman() {
      return this == MAN || this == WOMAN;
    }
  }

  enum Counting {
    COUNTED,
    /** A stuff that has no plural here: fog, hair. */
    MASS,
    /** Named in the plural even if there is one: ruins. */
    PLURAL_ONLY
  }

  /** Broken plurals that take no tanween, so no alif: قوارب، نوافذ، طواويس. */
  private static final Pattern DIPTOTE = Pattern.compile("..ا.ي?.|حواف");

  private static final List<String> MASCULINE_NUMBERS = List.of("ثلاثة", "أربعة", "خمسة", "ستة");
  private static final List<String> FEMININE_NUMBERS = List.of("ثلاث", "أربع", "خمس", "ست");

  /** How many of the words for numbers there are: from three to this. */
  static final int LARGEST_NUMBER = 2 + 4;

  static String withArticle(String word) {
    return "ال" + word;
  }

  /** With the alif that carries the tanween of the accusative, where one is written. */
  static String withAlif(String word) {
    return word.endsWith("ة") || word.endsWith("ى") || word.endsWith("اء") || word.endsWith("ا")
        ? word
        : word + "ا";
  }

  /** The preposition ل and a word, which are written as one: للقارب, لليمونة. */
  static String afterLi(String word) {
    if (word.startsWith("الل")) {
      return "ل" + word.substring(2);
    }
    return "ل" + (word.startsWith("ال") ? word.substring(1) : word);
  }

  /** The same with what it is of. */
  ArabicNoun with(String of) {
    return new ArabicNoun(singular, plural, few, of, gender, counting);
  }

  boolean isMass() {
    return counting == Counting.MASS;
  }

  /** What agrees with so many of them. */
  ArabicAgreement agreement(int count) {
    boolean feminine = gender.isFeminine();
    if (counting == Counting.PLURAL_ONLY) {
      return ArabicAgreement.FEMININE;
    }
    if (isMass() || count == 1) {
      return feminine ? ArabicAgreement.FEMININE : ArabicAgreement.MASCULINE;
    }
    if (count == 2) {
      return feminine ? ArabicAgreement.FEMININE_DUAL : ArabicAgreement.MASCULINE_DUAL;
    }
    if (!gender.isHuman()) {
      return ArabicAgreement.FEMININE;
    }
    return feminine ? ArabicAgreement.FEMININE_PLURAL : ArabicAgreement.MASCULINE_PLURAL;
  }

  /**
   * The word for this number, which takes the other gender; only for numbers that have one here.
   */
  String number(int count) {
    return (gender.isFeminine() ? FEMININE_NUMBERS : MASCULINE_NUMBERS).get(count - 3);
  }

  /** The noun alone, as there are so many of them. */
  String word(int count, boolean definite, ArabicCase grammaticalCase) {
    if (counting == Counting.PLURAL_ONLY) {
      return whole(plural, definite, grammaticalCase, true);
    }
    if (isMass() || count == 1) {
      return whole(singular, definite, grammaticalCase, false);
    }
    if (count == 2) {
      return dual(definite, grammaticalCase);
    }
    return whole(plural(count), definite, grammaticalCase, true);
  }

  /** The plural after a number that it has here, or where nobody counts. */
  private String plural(int count) {
    return count <= LARGEST_NUMBER && !few.isEmpty() ? few : plural;
  }

  private String whole(
      String word, boolean definite, ArabicCase grammaticalCase, boolean isPlural) {
    if (!tail.isEmpty()) {
      return word + " " + (definite ? withArticle(tail) : tail);
    }
    if (isPlural && gender.isHuman() && word.endsWith("ون")) {
      String sound =
          grammaticalCase.isOblique() ? word.substring(0, word.length() - 2) + "ين" : word;
      return definite ? withArticle(sound) : sound;
    }
    if (definite) {
      return withArticle(defined(word));
    }
    if (grammaticalCase != ArabicCase.ACCUSATIVE) {
      // أيد without article has lost the letter that الأيدي and أيديا keep
      return isPlural && word.endsWith("ي") ? word.substring(0, word.length() - 1) : word;
    }
    boolean bends = !isPlural || !(DIPTOTE.matcher(word).matches() || word.endsWith("ات"));
    return bends ? withAlif(word) : word;
  }

  private String dual(boolean definite, ArabicCase grammaticalCase) {
    String stem = singular.replaceFirst("ة$", "ت");
    String end = grammaticalCase.isOblique() ? "ي" : "ا";
    if (!tail.isEmpty()) {
      return stem + end + " " + (definite ? withArticle(tail) : tail);
    }
    String word = stem + end + "ن";
    return definite ? withArticle(defined(word)) : word;
  }

  /** امرأة loses its first letters to the article. */
  private static String defined(String word) {
    return word.startsWith("امرأ") ? word.substring(1) : word;
  }
}
