package app.beholder.app.system;

import app.beholder.library.lucene.LuceneEngine;
import app.beholder.library.sqlite.SqliteEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/** Which versions of the program and of what it rests on are running. */
public final class Versions {

  private Versions() {}

  /** The program's own version, as the build wrote it. */
  public static String program() {
    Properties build = new Properties();
    try (InputStream file = Versions.class.getResourceAsStream("build.properties")) {
      if (file != null) {
        build.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "?");
  }

  /** The engines, asked for when somebody wants to know: that loads them. */
  public static Map<String, Supplier<String>> engines() {
    return Map.of(
        "javafx",
        Versions::javafx,
        "lucene",
        LuceneEngine::version,
        "sqlite",
        () -> SqliteEngine.version().orElse(""));
  }

  private static String javafx() {
    return ModuleLayer.boot()
        .findModule("javafx.graphics")
        .map(Module::getDescriptor)
        .flatMap(ModuleDescriptor::rawVersion)
        .orElse("");
  }
}
