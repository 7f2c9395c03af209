package app.beholder.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Tells what the program found on this machine, for people who ask for help. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private static final long MEBIBYTE = 1 << 20;

  /** JavaFX on Linux reads this list to know the files beside it. */
  private static final String FONT_LIST = "allfonts.properties";

  private final Installation installation;
  private final Console console;

  @Mixin private JsonOption json = new JsonOption();

  DoctorCommand(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Object> findings = findings();
    console.line(json.isOn() ? Json.of(findings) : asText(findings));
    return ExitCode.OK;
  }

  private Map<String, Object> findings() throws IOException {
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
    findings.put("natives", installation.natives().toString());
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

  private static String asText(Map<String, Object> findings) {
    TextTable table = new TextTable();
    findings.forEach((name, value) -> addRow(table, name, value));
    return table.toString();
  }

  private static void addRow(TextTable table, String name, Object value) {
    switch (value) {
      case Map<?, ?> files ->
          files.forEach((file, there) ->
              table.row(
                  "  " + file, Texts.text(there.equals(true) ? "doctor.there" : "doctor.missing")));
      case Boolean yes -> table.row(label(name), Texts.text(yes ? "doctor.yes" : "doctor.no"));
      case Number number when name.equals("memory") ->
          table.row(label(name), Texts.text("doctor.mebibytes", number));
      default ->
          table.row(
              label(name),
              value.toString().isEmpty() ? Texts.text("doctor.missing") : value.toString());
    }
  }

  private static String label(String name) {
    String key = "doctor." + name;
    return Texts.BUNDLE.containsKey(key) ? Texts.text(key) : name;
  }
}
