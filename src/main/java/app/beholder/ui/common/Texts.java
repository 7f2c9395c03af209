package app.beholder.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one screen, from {@code texts.properties} beside its classes. Numbers and plurals
 * are written as {@link MessageFormat} has them.
 */
public final class Texts {
  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The texts that lie in the package of this class, in the language of the program. */
  public static Texts of(Class<?> neighbour) {
    String name = neighbour.getPackageName() + ".texts";
    return new Texts(
        ResourceBundle.getBundle(
            name, Locale.getDefault(Locale.Category.DISPLAY), neighbour.getClassLoader()));
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * A text with its blanks filled in.
   *
   * @throws java.util.MissingResourceException where there is no such text
   */
  public String get(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, bundle.getLocale()).format(values);
  }
}
