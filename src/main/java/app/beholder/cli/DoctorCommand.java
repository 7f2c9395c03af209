package app.beholder.cli;

import app.beholder.installation.Findings;
import app.beholder.installation.Installation;
import app.beholder.ml.ModelServices;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Tells what the program found on this machine, for people who ask for help. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private final Installation installation;
  private final ModelServices models;
  private final Work work;
  private final Console console;

  @Mixin private JsonOption json = new JsonOption();

  DoctorCommand(Installation installation, ModelServices models, Work work, Console console) {
    this.installation = installation;
    this.models = models;
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Map<String, Object> findings = Findings.of(installation);
    ModelFindings ofModels = ModelFindings.of(models, work);
    if (json.isOn()) {
      Map<String, Object> all = new LinkedHashMap<>(findings);
      all.putAll(ofModels.asMap());
      console.line(Json.of(all));
    } else {
      TextTable table = new TextTable();
      findings.forEach((name, value) -> addRow(table, name, value));
      ofModels.addTo(table);
      console.line(table.toString());
    }
    return ExitCode.OK;
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
