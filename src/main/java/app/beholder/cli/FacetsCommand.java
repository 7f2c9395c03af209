package app.beholder.cli;

import app.beholder.library.Facet;
import app.beholder.library.Selection.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Gives the counts that the gallery shows beside each value. */
@Command(name = "facets", mixinStandardHelpOptions = true)
final class FacetsCommand implements Callable<Integer> {
  /** People see the most frequent values; scripts get all. */
  private static final int VALUES_SHOWN = 15;

  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private FilterOption where = new FilterOption();
  @Mixin private JsonOption json = new JsonOption();

  FacetsCommand(Work work, Console console) {
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    work.onLibrary(
        library.folder(), (open, monitor) -> print(Found.in(open, where.filter(), 1, monitor)));
    return ExitCode.OK;
  }

  private void print(Found found) {
    if (json.isOn()) {
      console.line(Json.of(asObject(found)));
      return;
    }
    UnknownValues.tell(found.columns(), found.filter(), console);
    console.line(asText(found));
  }

  private static List<Count> counts(Found found, Facet facet) {
    return found.selection().counts(found.columns(), found.filter(), facet);
  }

  private static Map<String, Object> asObject(Found found) {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : found.columns().facets()) {
      Map<String, Integer> values = new LinkedHashMap<>();
      counts(found, facet).forEach(count -> values.put(count.value(), count.paintings()));
      facets.put(facet.word(), values);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("paintings", found.selection().paintings().length);
    object.put("annotations", found.selection().annotations());
    object.put("milliseconds", found.milliseconds());
    found.columns().run().ifPresent(run -> object.put("run", run.id()));
    object.put("facets", facets);
    return object;
  }

  private static String asText(Found found) {
    StringBuilder text = new StringBuilder();
    text.append(
        Texts.text(
            "facets.summary",
            Texts.count(found.selection().paintings().length, "paintings"),
            Texts.count(found.selection().annotations(), "annotations"),
            found.milliseconds()));
    String newLine = System.lineSeparator();
    found
        .columns()
        .run()
        .ifPresent(run ->
            text.append(newLine).append(Texts.text("facets.run", run.model().title(), run.id())));
    for (Facet facet : found.columns().facets()) {
      List<Count> counts = counts(found, facet);
      if (!counts.isEmpty()) {
        text.append(newLine).append(newLine).append(table(facet, counts));
      }
      if (counts.size() > VALUES_SHOWN) {
        text.append(newLine).append(Texts.text("facets.more", counts.size() - VALUES_SHOWN));
      }
    }
    return text.toString();
  }

  private static TextTable table(Facet facet, List<Count> counts) {
    TextTable table = new TextTable().row(facet.word(), Texts.text("info.paintings"));
    counts.stream()
        .limit(VALUES_SHOWN)
        .forEach(count ->
            table.row(
                count.value().isEmpty() ? Texts.text("none") : count.value(), count.paintings()));
    return table;
  }
}
