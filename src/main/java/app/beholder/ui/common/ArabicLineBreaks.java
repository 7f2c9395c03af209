package app.beholder.ui.common;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repairs a fault of JavaFX on Linux (at least 25.0.4 to 27-ea+11): text in Arabic that needs more
 * than one line is drawn twice, or stops the window with an {@code ArrayIndexOutOfBoundsException}.
 * JavaFX remembers the bytes of each run of text, and finds those of the whole run again after it
 * has cut the run at the end of a line. The repair puts another memory in its place, one that tells
 * a run before the cut from the same run after it.
 *
 * <p>It needs {@code --add-opens} for the two packages; where JavaFX has changed, it does nothing
 * and says so in the log.
 */
final class ArabicLineBreaks {
  private static final Logger LOG = LoggerFactory.getLogger(ArabicLineBreaks.class);
  private static final String PACKAGE = "com.sun.javafx.text.";

  private ArabicLineBreaks() {}

  static void repair() {
    try {
      Class<?> owner = Class.forName(PACKAGE + "GlyphLayoutManager");
      Object layout = owner.getMethod("getInstance").invoke(null);
      Field memory = layout.getClass().getDeclaredField("runUtf8");
      memory.setAccessible(true);
      memory.set(layout, new RunMemory(Class.forName(PACKAGE + "TextRun").getMethod("getLength")));
      owner.getMethod("dispose", Class.forName(PACKAGE + "GlyphLayout")).invoke(null, layout);
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.warn("Arabic text of several lines may be drawn wrong with this version of JavaFX", e);
    }
  }

  /**
   * The addresses of texts in native memory by run and length; as much of a map as JavaFX uses
   * here.
   */
  private static final class RunMemory extends AbstractMap<Object, Long> {
    private final Map<Piece, Long> addresses = new HashMap<>();
    private final Method length;

    private record Piece(@Nullable Object run, int length) {}

    RunMemory(Method length) {
      this.length = length;
    }

    private Piece piece(@Nullable Object run) {
      try {
        return new Piece(run, (Integer) length.invoke(run));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a run of text without a length", e);
      }
    }

    @Override
    public @Nullable Long get(@Nullable Object run) {
      return addresses.get(piece(run));
    }

    @Override
    public @Nullable Long put(Object run, Long address) {
      return addresses.put(piece(run), address);
    }

    @Override
    public Collection<Long> values() {
      return addresses.values();
    }

    @Override
    public void clear() {
      addresses.clear();
    }

    @Override
    public Set<Map.Entry<Object, Long>> entrySet() {
      throw new UnsupportedOperationException();
    }
  }
}
