package app.beholder.app.tour;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSize;
import java.util.Locale;

/** How the screens are drawn at one stop of the tour; width and height are in pixels. */
record Look(Appearance appearance, TextSize text, int width, int height) {

  /** What the names of its pictures end with: "light-1280", "light-1280-150" for larger text. */
  String suffix() {
    String name = appearance.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + width;
    return text.equals(TextSize.NORMAL) ? name : name + "-" + text.percent();
  }
}
