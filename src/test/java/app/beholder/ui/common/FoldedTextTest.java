package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.library.Span;
import app.beholder.ui.common.FoldedText.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  private static Place place(String text, String typed) {
    return FoldedText.of(text).place(FoldedText.words(typed).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "Impressionism, IMPR, BEGIN_OF_WORD",
    "Post Impressionism, impressionism, WHOLE_WORD",
    "Post Impressionism, press, MIDDLE",
    "Post Impressionism, cubism, NOWHERE",
    "Gustave Doré, dore, WHOLE_WORD",
    "Gustave Dore, doré, WHOLE_WORD",
    "Asger Jørgensen, jorg, BEGIN_OF_WORD",
    "Władysław, wladyslaw, WHOLE_WORD",
    "Musée d'Orsay, orsay, WHOLE_WORD",
    "Art-Nouveau, nouv, BEGIN_OF_WORD",
    "Edvard Munch 1893, 189, BEGIN_OF_WORD",
    // Ångström with the ring as a letter of its own
    "A\u030Angstrom, angst, BEGIN_OF_WORD",
    // full-width letters of Chinese keyboards
    "Ｍｏｎｅｔ, monet, WHOLE_WORD"
  })
  void caseAndAccentsDoNotMatter(String text, String typed, Place expected) {
    assertEquals(expected, place(text, typed));
  }

  @ParameterizedTest
  @CsvSource({
    // alef with hamza, vowel signs, teh marbuta, alef maqsura, tatweel
    "أحمد مرسي, احمد, WHOLE_WORD",
    "احمد, أحمد, WHOLE_WORD",
    "مُحَمَّد, محمد, WHOLE_WORD",
    "لوحة قديمة, لوحه, WHOLE_WORD",
    "مصطفى, مصطفي, WHOLE_WORD",
    "جمـــال, جمال, WHOLE_WORD",
    "المجموعة, مجموعه, MIDDLE"
  })
  void arabicIsFoundHoweverItIsSpelled(String text, String typed, Place expected) {
    assertEquals(expected, place(text, typed));
  }

  @Test
  void eachChineseCharacterBeginsAWord() {
    assertEquals(Place.WHOLE_WORD, place("齐白石", "白石"));
    assertEquals(Place.WHOLE_WORD, place("齐白石", "白"));
    assertEquals(Place.NOWHERE, place("齐白石", "张"));
    assertEquals(Place.BEGIN_OF_WORD, place("画家Monet", "mon"));
  }

  @Test
  void theBestPlaceCounts() {
    assertEquals(Place.WHOLE_WORD, place("Banana an", "an"));
    assertEquals(Place.BEGIN_OF_WORD, place("Banana angel", "an"));
  }

  @Test
  void whatIsNoLetterStandsBetweenWords() {
    assertEquals(List.of("style", "ukiyo", "e"), FoldedText.words("Style: Ukiyo-e"));
    assertEquals(List.of(), FoldedText.words("  "));
    assertEquals(List.of("←"), FoldedText.words(" ← "));
  }

  @Test
  void marksAreLettersOfTheTextItself() {
    String text = "Gustave Dore\u0301, Æneas";
    assertEquals(
        List.of(new Span(0, 3), new Span(8, 13), new Span(15, 16)),
        FoldedText.of(text).find(List.of("gus", "dore", "ae")));
  }

  @Test
  void marksStandAtTheBestPlaceAndJoin() {
    assertEquals(List.of(new Span(7, 9)), FoldedText.of("Banana an").find(List.of("an")));
    assertEquals(List.of(new Span(0, 3)), FoldedText.of("Banana").find(List.of("ba", "an")));
    assertEquals(List.of(), FoldedText.of("Banana").find(List.of("x")));
  }
}
