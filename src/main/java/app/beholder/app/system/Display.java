package app.beholder.app.system;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window can be shown: everywhere but on Linux without an X server; JavaFX draws on
 * Wayland through one.
 *
 * @param system as {@code os.name} gives it
 * @param platform JavaFX's {@code glass.platform}; the one called Headless needs no display
 * @param variable the environment; null for a variable that is not set
 */
public record Display(String system, String platform, UnaryOperator<@Nullable String> variable) {

  public static Display ofSystem() {
    return new Display(
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""),
        System::getenv);
  }

  public boolean isThere() {
    return !system.equals("Linux") || platform.equalsIgnoreCase("Headless") || hasServer();
  }

  private boolean hasServer() {
    String server = variable.apply("DISPLAY");
    return server != null && !server.isBlank();
  }
}
