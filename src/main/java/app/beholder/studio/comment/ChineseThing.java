package app.beholder.studio.comment;

import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese speaks of a motif: 一条小船, 两匹白马, 那些花.
 *
 * @param measure the measure word between number and noun
 * @param stands how it is there, after the place: 停着
 * @param place where it is found
 * @param close the hues, in their short form, that go before the noun without 的
 * @param tail the noun after a close hue: 云 in 白云
 * @param bright the noun where no hue is named: 明月 for 月亮
 * @param crowd what stands before the noun where nobody counts
 * @param kind what numbers mean for it
 */
record ChineseThing(
    String noun,
    String measure,
    String stands,
    ChinesePlace place,
    String close,
    String tail,
    String bright,
    String crowd,
    Kind kind) {
  private static final String[] NUMBERS = {"", "一", "两", "三", "四", "五", "六"};
  private static final String MANY = "许多";

  /** What numbers mean for a thing. */
  enum Kind {
    COUNTED,
    /** Two of them are 一双. */
    PAIRED,
    /** Nobody counts rain. */
    MASS
  }

  ChineseThing(String noun, String measure, String stands, ChinesePlace place) {
    this(noun, measure, stands, place, "", noun, noun, MANY, Kind.COUNTED);
  }

  ChineseThing close(String hues, String afterHue) {
    return new ChineseThing(noun, measure, stands, place, hues, afterHue, bright, crowd, kind);
  }

  ChineseThing close(String hues) {
    return close(hues, noun);
  }

  ChineseThing bright(String unhued) {
    return new ChineseThing(noun, measure, stands, place, close, tail, unhued, crowd, kind);
  }

  ChineseThing crowd(String many) {
    return new ChineseThing(noun, measure, stands, place, close, tail, bright, many, kind);
  }

  ChineseThing mass(String much) {
    return new ChineseThing(noun, measure, stands, place, close, tail, bright, much, Kind.MASS);
  }

  ChineseThing inPairs() {
    return new ChineseThing(noun, measure, stands, place, close, tail, bright, crowd, Kind.PAIRED);
  }

  boolean isPaired() {
    return kind == Kind.PAIRED;
  }

  boolean isMass() {
    return kind == Kind.MASS;
  }

  /** The noun with its hue: 红色的小船, 白马; what people wear where it is people. */
  String own(@Nullable Hue hue) {
    if (hue == null) {
      return bright;
    }
    ChineseHue word = ChineseHue.of(hue);
    if (place == ChinesePlace.AMONG_PEOPLE) {
      return "穿" + word.worn() + "衣服的" + noun;
    }
    return close.contains(word.brief()) ? word.brief() + tail : word.noun() + "的" + noun;
  }

  /** With number and measure word: 两匹白马. */
  String counted(Detail detail) {
    return quantity(detail) + own(detail.hue());
  }

  /** With number and measure word, without the hue: 两匹马. */
  String plain(Detail detail) {
    return quantity(detail) + bright;
  }

  /** Of some that could be counted, and of many that come one by one: 几匹白马, 一朵朵红花. */
  String loosely(Detail detail) {
    String some =
        detail.isMany()
            ? (crowd.equals(MANY) ? "一" + measure + measure : crowd)
            : detail.count() > 2 ? "几" + measure : quantity(detail);
    return some + own(detail.hue());
  }

  /** Pointed at: 那匹马, 那两匹马, 那些马. */
  String that(Detail detail, boolean withHue) {
    String which =
        switch (detail.count()) {
          case 1 -> measure;
          case 2 -> isPaired() ? "双" : "两" + measure;
          default -> detail.isMany() ? isMass() ? measure : "些" : NUMBERS[detail.count()] + measure;
        };
    return "那" + which + (withHue ? own(detail.hue()) : bright);
  }

  /** Number and measure word alone: 两匹. */
  String quantity(Detail detail) {
    if (detail.isMany()) {
      return crowd;
    }
    return detail.count() == 2 && isPaired() ? "一双" : NUMBERS[detail.count()] + measure;
  }
}
