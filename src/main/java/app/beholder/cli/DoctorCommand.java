package app.beholder.cli;

import app.beholder.installation.Findings;
import app.beholder.installation.Installation;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Tells what the program found on this machine, for people who ask for help. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private final Installation installation;
  private final Console console;

  @Mixin private JsonOption json = new JsonOption();

  DoctorCommand(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Object> findings = Findings.of(installation);
    console.line(json.isOn() ? Json.of(findings) : asText(findings));
    return ExitCode.OK;
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
