package app.beholder.installation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the program found on this machine, for people who ask for help. */
public final class Findings {
  private static final long MEBIBYTE = 1 << 20;

  /** JavaFX on Linux reads this list to know the files beside it. */
  private static final String FONT_LIST = "allfonts.properties";

  private Findings() {}

  /**
   * Names and what was found, in the order to show them: texts, numbers, yes and no, and a map of
   * the fonts' files. Memory is in MiB.
   *
   * @throws IOException where the list of fonts cannot be read
   */
  public static Map<String, Object> of(Installation installation) throws IOException {
    Map<String, Object> findings = new LinkedHashMap<>();
    findings.put("beholder", installation.version());
    findings.put(
        "java", System.getProperty("java.vm.version") + ", " + System.getProperty("java.vendor"));
    new TreeMap<>(installation.engines())
        .forEach((name, version) -> findings.put(name, version.get()));
    findings.put("system", systemName());
    findings.put("processors", Runtime.getRuntime().availableProcessors());
    findings.put("memory", Runtime.getRuntime().maxMemory() / MEBIBYTE);
    findings.put("display", installation.display().getAsBoolean());
    findings.put("log", installation.logFile().toString());
    findings.put("natives", installation.cache().toString());
    findings.put("fonts", installation.fonts() == null ? "" : installation.fonts().toString());
    findings.put(
        "fontFiles", installation.fonts() == null ? Map.of() : fontFiles(installation.fonts()));
    return findings;
  }

  private static String systemName() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + " "
        + System.getProperty("os.arch");
  }

  /** The files that the list names, and whether each is there. */
  private static Map<String, Boolean> fontFiles(Path folder) throws IOException {
    Map<String, Boolean> files = new TreeMap<>();
    Path list = folder.resolve(FONT_LIST);
    files.put(FONT_LIST, Files.isRegularFile(list));
    if (Files.isRegularFile(list)) {
      Properties fonts = new Properties();
      try (Reader reader = Files.newBufferedReader(list)) {
        fonts.load(reader);
      }
      fonts.stringPropertyNames().stream()
          .filter(name -> name.startsWith("file."))
          .map(fonts::getProperty)
          .forEach(file -> files.put(file, Files.isRegularFile(folder.resolve(file))));
    }
    return files;
  }
}
