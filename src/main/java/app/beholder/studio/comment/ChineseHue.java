package app.beholder.studio.comment;

import app.beholder.studio.scene.Hue;

/**
 * The words for a hue.
 *
 * @param noun 红色
 * @param brief one character, for 红与黑 and 白马
 * @param full how a whole field of it looks: 红彤彤
 */
record ChineseHue(String noun, String brief, String full) {

  static ChineseHue of(Hue hue) {
    return switch (hue) {
      case RED -> new ChineseHue("红色", "红", "红彤彤");
      case ORANGE -> new ChineseHue("橙色", "橙", "橙黄橙黄");
      case YELLOW -> new ChineseHue("黄色", "黄", "黄澄澄");
      case GOLD -> new ChineseHue("金色", "金", "金灿灿");
      case GREEN -> new ChineseHue("绿色", "绿", "绿油油");
      case TURQUOISE -> new ChineseHue("青绿色", "青", "青幽幽");
      case BLUE -> new ChineseHue("蓝色", "蓝", "蓝莹莹");
      case VIOLET -> new ChineseHue("紫色", "紫", "紫莹莹");
      case PINK -> new ChineseHue("粉色", "粉", "粉扑扑");
      case BROWN -> new ChineseHue("棕色", "棕", "棕乎乎");
      case BLACK -> new ChineseHue("黑色", "黑", "黑沉沉");
      case GREY -> new ChineseHue("灰色", "灰", "灰蒙蒙");
      case WHITE -> new ChineseHue("白色", "白", "白花花");
    };
  }

  /**
   * The word that a sentence needs.
   *
   * @param form empty for the noun, {@code brief} or {@code full}
   */
  String form(String form) {
    return switch (form) {
      case "" -> noun;
      case "brief" -> brief;
      case "full" -> full;
      default -> throw new IllegalArgumentException("no form " + form + " of a hue");
    };
  }

  /** Before 衣服: short where that is how people say it. */
  String worn() {
    return "橙金青粉棕".contains(brief) ? noun : brief;
  }
}
