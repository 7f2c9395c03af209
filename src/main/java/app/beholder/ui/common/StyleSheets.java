package app.beholder.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * The style sheet that JavaFX gives all windows, dialogs, menus and tooltips: AtlantaFX's, as it is
 * or with what an appearance and a text size change in it. The changed one is written here and
 * handed over as a data URL, because a sheet that each scene would have to be given is missed by
 * those that JavaFX makes by itself.
 */
final class StyleSheets {
  private static final String HIGH_CONTRAST =
      StyleSheets.class.getResource("high-contrast.css").toExternalForm();

  /** AtlantaFX's measures in pixels that go with the size of text. */
  private static final double TEXT = 14;

  private static final double ICON = 18;
  private static final double TABLE_HEADER = 40;
  private static final double DENSE_TABLE_HEADER = 34;

  private StyleSheets() {}

  /**
   * A URL for JavaFX.
   *
   * @param appearance any but {@link Appearance#SYSTEM}, which is one of the others
   */
  static String of(Appearance appearance, TextSize size) {
    boolean light = appearance == Appearance.LIGHT;
    String primer = (light ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet();
    boolean strong = appearance == Appearance.HIGH_CONTRAST;
    if (!strong && size.equals(TextSize.NORMAL)) {
      // as a file it is already parsed, which counts at each start
      return primer;
    }
    String css =
        load(PrimerLight.class.getResource(primer).toExternalForm())
            + (strong ? load(HIGH_CONTRAST) : "")
            + sized(size.percent() / 100.0);
    return "data:text/css;charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String load(String url) {
    return "@import url(\"" + url + "\");\n";
  }

  private static String sized(double factor) {
    return String.format(
        Locale.ROOT,
        """
        .root { -fx-font-size: %.2fpx; }
        .tooltip, .text-input .context-menu { -fx-font-size: 1em; }
        .ikonli-font-icon { -fx-icon-size: %.0fpx; }
        .table-view > .column-header-background .column-header,
        .tree-table-view > .column-header-background .column-header { -fx-size: %.0fpx; }
        .table-view.dense > .column-header-background .column-header,
        .tree-table-view.dense > .column-header-background .column-header { -fx-size: %.0fpx; }
        """,
        factor * TEXT,
        factor * ICON,
        factor * TABLE_HEADER,
        factor * DENSE_TABLE_HEADER);
  }
}
