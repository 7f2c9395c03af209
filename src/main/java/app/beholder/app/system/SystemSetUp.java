package app.beholder.app.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the libraries, by the system properties that they read, how to behave; before any of them
 * starts.
 *
 * @param system as {@code os.name} gives it
 * @param assets the program's own files; null where nobody said where they are
 */
public record SystemSetUp(UserFolders folders, String system, @Nullable Path assets) {
  private static final String FONTS = "fonts";
  private static final String MODELS = "models";

  /** For the system that the program runs on. */
  public static SystemSetUp ofSystem() {
    String assets = System.getProperty("beholder.assets");
    return new SystemSetUp(
        UserFolders.ofSystem(),
        System.getProperty("os.name", ""),
        assets == null ? null : Path.of(assets));
  }

  /** Sets each property that was not given on the command line. */
  public void apply(BiConsumer<String, String> property) {
    property.accept("java.awt.headless", "true");
    property.accept("java.util.logging.config.class", JavaLogging.class.getName());
    if (canMake(folders.logs()) && isWritable(folders.logFile())) {
      property.accept(LogSetUp.FILE_PROPERTY, folders.logFile().toString());
    }
    Path fonts = fonts();
    if (fonts != null) {
      property.accept("prism.useFontConfig", "false");
      property.accept("prism.fontdir", fonts.toString());
    }
  }

  /** The folder of fonts, on Linux, where other systems' own are not to be had; null elsewhere. */
  public @Nullable Path fonts() {
    if (assets == null || !system.equals("Linux")) {
      return null;
    }
    Path fonts = assets.resolve(FONTS).toAbsolutePath().normalize();
    return Files.isDirectory(fonts) ? fonts : null;
  }

  /** The folder of the models that came with the program; null where it is not there. */
  public @Nullable Path models() {
    if (assets == null) {
      return null;
    }
    Path models = assets.toAbsolutePath().normalize().resolveSibling(MODELS);
    return Files.isDirectory(models) ? models : null;
  }

  private static boolean isWritable(Path file) {
    return !Files.exists(file) || Files.isWritable(file);
  }

  private static boolean canMake(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException | SecurityException e) {
      return false;
    }
  }
}
