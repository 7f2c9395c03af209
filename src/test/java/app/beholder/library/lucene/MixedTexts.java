package app.beholder.library.lucene;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of scripts, marks and signs that are hard to take apart, put together by chance. */
final class MixedTexts {
  private static final String[] PIECES = {
    "sea",
    "Seas",
    "paint",
    "painted",
    "İstanbul",
    "naïve",
    "nai\u0308ve",
    "ﬁne",
    "’s",
    "e\u0301\u0327",
    "لوحة",
    "لَوْحَةٌ",
    "اللوحه",
    "ﻟﻮﺣﺔ",
    "ٱل",
    "هٰذا",
    "\u0651\u064E",
    "\u0670",
    "ﷺ",
    "ـــ",
    "١٢",
    "星",
    "空",
    "星空",
    "梵高",
    "𠮷",
    "葛\uDB40\uDD00",
    "ｖａｎ",
    "，",
    "ﾀﾞ",
    "ﾟ",
    "ㄱㅏ",
    "가",
    "\u1100\u1161\u11A8",
    "😍",
    "👨‍👩‍👧",
    "\uD83D",
    "\u200D",
    "\u00AD",
    "\r\n",
    " ",
    " ",
    " ",
    "-",
    ".",
    "\u0000",
    "½",
    "№",
    "a",
    "\u0344"
  };

  private MixedTexts() {}

  static String text(Random random, int pieces) {
    return Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
        .limit(pieces)
        .collect(Collectors.joining());
  }
}
