package app.beholder.studio.comment;

import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import org.jspecify.annotations.Nullable;

/**
 * Something that sentences are about.
 *
 * @param hue the colour that is told; null where none is
 */
record ArabicThing(ArabicNoun noun, int count, @Nullable Hue hue) {

  static ArabicThing of(Detail detail) {
    // وردة وردية says the same word twice
    boolean rosyRose = detail.motif() == Motif.ROSE && detail.hue() == Hue.PINK;
    return new ArabicThing(
        ArabicLexicon.noun(detail.motif()), detail.count(), rosyRose ? null : detail.hue());
  }

  static ArabicThing one(ArabicNoun noun) {
    return new ArabicThing(noun, 1, null);
  }

  ArabicThing withoutHue() {
    return new ArabicThing(noun, count, null);
  }

  ArabicAgreement agreement() {
    return noun.agreement(count);
  }

  /** The noun alone: القوارب. */
  String bare(boolean definite, ArabicCase grammaticalCase) {
    return noun.word(count, definite, grammaticalCase);
  }

  /** The noun with number and colour: ثلاثة قوارب حمراء, القوارب الحمراء الثلاثة. */
  String phrase(boolean definite, ArabicCase grammaticalCase) {
    boolean numbered =
        noun.counting() == ArabicNoun.Counting.COUNTED
            && count > 2
            && count <= ArabicNoun.LARGEST_NUMBER;
    if (!numbered) {
      return bare(definite, grammaticalCase) + hueAfter(definite, grammaticalCase);
    }
    String number = noun.number(count);
    if (!definite) {
      return number + " " + bare(false, ArabicCase.GENITIVE) + hueAfter(false, ArabicCase.GENITIVE);
    }
    String counted = " " + ArabicNoun.withArticle(number);
    String coloured = hueAfter(true, grammaticalCase);
    return bare(true, grammaticalCase)
        + (noun.gender().isHuman() ? counted + coloured : coloured + counted);
  }

  /** What people are painted in is the colour of their clothes. */
  private String hueAfter(boolean definite, ArabicCase grammaticalCase) {
    if (hue == null) {
      return "";
    }
    String adjective = ArabicLexicon.hue(hue);
    if (!noun.gender().isHuman()) {
      return " " + agreement().adjective(adjective, grammaticalCase, definite);
    }
    return " بثياب"
        + (definite ? agreement().suffix() : "")
        + " "
        + ArabicAgreement.FEMININE.adjective(adjective, ArabicCase.GENITIVE, definite);
  }
}
