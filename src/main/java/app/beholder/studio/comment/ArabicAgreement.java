package app.beholder.studio.comment;

import java.util.regex.Pattern;

/**
 * What verbs, adjectives and pronouns agree with: gender and number. The plural of things and
 * animals is not among them, it takes the feminine singular.
 */
enum ArabicAgreement {
  MASCULINE("ه", "هو", "هذا", "ذلك", "الذي"),
  FEMININE("ها", "هي", "هذه", "تلك", "التي"),
  MASCULINE_DUAL("هما", "هما", "هذان", "ذانك", "اللذان"),
  FEMININE_DUAL("هما", "هما", "هاتان", "تانك", "اللتان"),
  /** Men, or men and women. */
  MASCULINE_PLURAL("هم", "هم", "هؤلاء", "أولئك", "الذين"),
  /** Women only. */
  FEMININE_PLURAL("هن", "هن", "هؤلاء", "أولئك", "اللواتي");

  /** Adjectives such as أحمر take no tanween, so no alif. */
  private static final Pattern DIPTOTE = Pattern.compile("أ...");

  private final String suffix;
  private final String pronoun;
  private final String near;
  private final String far;
  private final String relative;

  ArabicAgreement(String suffix, String pronoun, String near, String far, String relative) {
    this.suffix = suffix;
    this.pronoun = pronoun;
    this.near = near;
    this.far = far;
    this.relative = relative;
  }

  boolean isFeminine() {
    return this == FEMININE || this == FEMININE_DUAL || this == FEMININE_PLURAL;
  }

  boolean isDual() {
    return this == MASCULINE_DUAL || this == FEMININE_DUAL;
  }

  /** The pronoun that is written onto a word: his, her, their. */
  String suffix() {
    return suffix;
  }

  /** The pronoun that stands alone. */
  String pronoun() {
    return pronoun;
  }

  /** This, these. */
  String near(ArabicCase grammaticalCase) {
    return inCase(near, grammaticalCase);
  }

  /** That, those. */
  String far(ArabicCase grammaticalCase) {
    return inCase(far, grammaticalCase);
  }

  /** Who, which, after something definite. */
  String relative(ArabicCase grammaticalCase) {
    return inCase(relative, grammaticalCase);
  }

  private String inCase(String word, ArabicCase grammaticalCase) {
    return isDual() && grammaticalCase.isOblique() ? word.replaceFirst("ا(?=ن)", "ي") : word;
  }

  /** How a verb agrees that stands before what it is said of: in gender alone. */
  ArabicAgreement beforeSubject() {
    return isFeminine() ? FEMININE : MASCULINE;
  }

  /**
   * A verb in the present.
   *
   * @param verb for him, and after a slash for several women where that is not regular: يمتد/يمتددن
   */
  String verb(String verb) {
    String[] forms = verb.split("/", -1);
    String his = forms[0];
    String hers = "ت" + his.substring(1);
    return switch (this) {
      case MASCULINE -> his;
      case FEMININE -> hers;
      case MASCULINE_DUAL -> dual(his);
      case FEMININE_DUAL -> dual(hers);
      case MASCULINE_PLURAL ->
          seated(his).replaceFirst("أ$", "ؤ").replaceFirst("[ويى]$", "") + "ون";
      case FEMININE_PLURAL -> forms.length > 1 ? forms[1] : his.replaceFirst("ى$", "ي") + "ن";
    };
  }

  private static String dual(String verb) {
    String stem = seated(verb.replaceFirst("ى$", "ي"));
    return stem.endsWith("أ") ? stem.substring(0, stem.length() - 1) + "آن" : stem + "ان";
  }

  /** A hamza alone at the end gets a seat when something follows: يضيء, يضيئون. */
  private static String seated(String verb) {
    return verb.replaceFirst("يء$", "يئ");
  }

  /**
   * An adjective.
   *
   * @param adjective for him, and after slashes for her and for several men where that is not
   *     regular: أبيض/بيضاء/بيض
   */
  String adjective(String adjective, ArabicCase grammaticalCase, boolean definite) {
    String[] forms = adjective.split("/", -1);
    String his = forms[0];
    String hers = forms.length > 1 && !forms[1].isEmpty() ? forms[1] : his + "ة";
    String end = grammaticalCase.isOblique() ? "ين" : "ان";
    String word =
        switch (this) {
          case MASCULINE -> his;
          case FEMININE -> hers;
          case MASCULINE_DUAL -> his + end;
          case FEMININE_DUAL -> hers.replaceFirst("ة$", "ت").replaceFirst("اء$", "او") + end;
          case MASCULINE_PLURAL ->
              forms.length > 2 ? forms[2] : his + (grammaticalCase.isOblique() ? "ين" : "ون");
          case FEMININE_PLURAL -> hers.replaceFirst("ة$", "") + "ات";
        };
    if (definite) {
      return ArabicNoun.withArticle(word);
    }
    boolean bends = this == MASCULINE && !DIPTOTE.matcher(word).matches();
    return bends && grammaticalCase == ArabicCase.ACCUSATIVE ? ArabicNoun.withAlif(word) : word;
  }
}
