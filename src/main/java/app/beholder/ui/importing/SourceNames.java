package app.beholder.ui.importing;

import app.beholder.ui.common.Texts;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What people read for a {@link Source}. Only in this direction: sources are chosen, never typed.
 */
final class SourceNames extends StringConverter<Source> {
  private final Texts texts;

  SourceNames(Texts texts) {
    this.texts = texts;
  }

  static String name(Source source, Texts texts) {
    return switch (source) {
      case Source.Column column -> column.name();
      case Source.Fixed fixed -> texts.get("mapping.fixed");
      case Source.Nothing nothing -> texts.get("mapping.nothing");
      case Source.Unchosen unchosen -> texts.get("mapping.choose");
    };
  }

  @Override
  public String toString(@Nullable Source source) {
    return source == null ? "" : name(source, texts);
  }

  @Override
  public Source fromString(String text) {
    throw new UnsupportedOperationException("sources are chosen, not typed");
  }
}
