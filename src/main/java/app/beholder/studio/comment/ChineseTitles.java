package app.beholder.studio.comment;

import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Title;
import org.jspecify.annotations.Nullable;

/** Titles as Chinese museums write them: 暮色双舟, 红与黑, 构成第七号. */
final class ChineseTitles {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "个十百千";

  private ChineseTitles() {}

  static String of(Title title, Scene scene) {
    return switch (title.form()) {
      case THING -> thing(scene.main());
      case TWO_THINGS ->
          scene.details().size() > 1
              ? ofTwo(scene.main(), scene.details().get(1))
              : thing(scene.main());
      case THING_AND_LIGHT -> thingAndLight(scene);
      case SUBJECT_AND_LIGHT -> inLight(scene.light(), subject(scene));
      case SUBJECT_AND_MOOD -> moody(scene);
      case HUES -> hues(scene);
      case NUMBERED -> work(scene) + "第" + number(title.number()) + "号";
      case MOOD -> mood(scene.mood());
    };
  }

  private static String thing(Detail detail) {
    ChineseThing word = ChineseThings.of(detail.motif());
    if (detail.count() == 1) {
      return word.noun();
    }
    @Nullable String brief = brief(detail.motif());
    if (brief == null) {
      return detail.isMany() ? word.noun() : word.quantity(detail) + word.noun();
    }
    if (detail.isMany()) {
      return "群" + brief;
    }
    return (detail.count() == 2 ? "双" : number(detail.count())) + brief;
  }

  /** In a pair of things nobody counts; what somebody wears says who it is. */
  private static String ofTwo(Detail one, Detail other) {
    String noun = ChineseThings.of(one.motif()).noun();
    String second = ChineseThings.of(other.motif()).noun();
    if (ChineseThings.kinds(one.motif()).contains("person")) {
      switch (other.motif()) {
        case HAT, NECKLACE:
          return "戴" + second + "的" + noun;
        case HAIR:
          return second + noun;
        default:
          break;
      }
    }
    return noun + "与" + second;
  }

  /** One character for it, as titles that count like it; null where there is none. */
  private static @Nullable String brief(Motif motif) {
    return switch (motif) {
      case BOAT, SHIP -> "舟";
      case SAIL -> "帆";
      case PEAK -> "峰";
      case TREE -> "树";
      case PINE -> "松";
      case BIRD -> "鸟";
      case CRANE -> "鹤";
      case GULL -> "鸥";
      case COW -> "牛";
      case HORSE -> "马";
      case SHEEP -> "羊";
      case BUTTERFLY -> "蝶";
      default -> null;
    };
  }

  private static String thingAndLight(Scene scene) {
    String thing = thing(scene.main());
    boolean isBrief = scene.main().count() > 1 && brief(scene.main().motif()) != null;
    if (!isBrief || scene.light() == Light.NONE) {
      return inLight(scene.light(), thing);
    }
    return glow(scene.light()) + thing;
  }

  private static String inLight(Light light, String what) {
    return switch (light) {
      case MORNING -> "清晨的" + what;
      case DAY -> "日光下的" + what;
      case EVENING -> "暮色中的" + what;
      case NIGHT -> "夜色中的" + what;
      case NONE -> what;
    };
  }

  private static String glow(Light light) {
    return switch (light) {
      case MORNING -> "晨光";
      case DAY -> "日光";
      case EVENING -> "暮色";
      case NIGHT -> "夜色";
      case NONE -> "";
    };
  }

  private static String subject(Scene scene) {
    return switch (scene.subject()) {
      case SEA -> "海";
      case RIVER -> "河";
      case GARDEN -> "花园";
      case MOUNTAIN -> "山";
      case VILLAGE -> "村庄";
      case STILL_LIFE -> "静物";
      case PORTRAIT -> "肖像";
      case BIRDS -> "鸟";
      case COLOR -> "色彩";
      case PATTERN -> "图案";
      case GESTURE -> "笔迹";
      case EMPTINESS -> "空白";
    };
  }

  private static String moody(Scene scene) {
    String subject = subject(scene);
    String mood =
        switch (scene.mood()) {
          // not 静静的静物
          case SERENE -> subject.startsWith("静") ? "恬淡的" : "静静的";
          case JOYFUL -> "欢快的";
          case MELANCHOLY -> "忧郁的";
          case THREATENING -> "不安的";
          case MYSTERIOUS -> "神秘的";
        };
    return mood + subject;
  }

  private static String mood(Mood mood) {
    return switch (mood) {
      case SERENE -> "宁静";
      case JOYFUL -> "欢欣";
      case MELANCHOLY -> "忧思";
      case THREATENING -> "不安";
      case MYSTERIOUS -> "谜";
    };
  }

  private static String hues(Scene scene) {
    ChineseHue first = ChineseHue.of(scene.hue());
    if (scene.hues().size() == 1) {
      return first.noun();
    }
    return first.brief() + "与" + ChineseHue.of(scene.hues().get(1)).brief();
  }

  /** What a work is called that only has a number. */
  private static String work(Scene scene) {
    return switch (scene.subject()) {
      case SEA -> "海景";
      case RIVER, MOUNTAIN -> "风景";
      case GARDEN -> "花卉";
      case VILLAGE -> "乡村";
      case STILL_LIFE -> "静物";
      case PORTRAIT -> "肖像";
      case BIRDS -> "禽鸟";
      case COLOR, PATTERN -> "构成";
      case GESTURE -> "即兴";
      case EMPTINESS -> "无题";
    };
  }

  /** From 1 to 9999, as they are read: 七, 十二, 二十, 一百零三, 一百一十. */
  static String number(int number) {
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException("a title's number from 1 to 9999: " + number);
    }
    StringBuilder read = new StringBuilder();
    boolean isGap = false;
    for (int unit = UNITS.length() - 1, power = 1000; unit >= 0; unit--, power /= 10) {
      int digit = number / power % 10;
      if (digit > 0) {
        read.append(isGap ? "零" : "");
        read.append(DIGITS.charAt(digit)).append(unit > 0 ? UNITS.substring(unit, unit + 1) : "");
      }
      isGap = digit == 0 && !read.isEmpty();
    }
    String all = read.toString();
    return all.startsWith("一十") ? all.substring(1) : all;
  }
}
