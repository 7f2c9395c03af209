package app.beholder.cli;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.Selection;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Counts what a library holds: paintings by style, annotations by culture, emotion and split. */
@Command(name = "info", mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {
  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private JsonOption json = new JsonOption();

  InfoCommand(Work work, Console console) {
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    work.onLibrary(
        library.folder(),
        (open, monitor) -> {
          Columns columns = open.columns();
          console.line(json.isOn() ? Json.of(asObject(open)) : asText(open.name(), columns));
        });
    return ExitCode.OK;
  }

  private static Map<String, Object> asObject(Library open) {
    Columns columns = open.columns();
    Map<String, Object> cultures = new LinkedHashMap<>();
    columns.emotions().forEach((culture, felt) -> cultures.put(culture, cultureObject(felt)));
    Map<String, Object> object = new LinkedHashMap<>();
    if (!open.maker().isEmpty()) {
      object.put("maker", open.maker());
    }
    object.put("paintings", columns.paintings().size());
    object.put("annotations", columns.size());
    object.put("cultures", cultures);
    object.put("styles", styles(columns));
    object.put("splits", splits(columns));
    return object;
  }

  private static Map<String, Object> cultureObject(Distribution felt) {
    Map<String, Integer> emotions = new LinkedHashMap<>();
    Emotion.ALL.forEach(emotion -> emotions.put(emotion.label(), felt.count(emotion)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("annotations", felt.n());
    object.put("emotions", emotions);
    return object;
  }

  /** Paintings by style, those without any annotation included. */
  private static Map<String, Integer> styles(Columns columns) {
    Map<String, Integer> styles = new LinkedHashMap<>();
    columns.paintings().forEach(painting -> styles.merge(painting.key().style(), 1, Integer::sum));
    return mostFirst(styles);
  }

  /** Annotations by split. */
  private static Map<String, Integer> splits(Columns columns) {
    Map<String, Integer> splits = new LinkedHashMap<>();
    for (String split : columns.values(Facet.SPLIT)) {
      Filter onlyThis = Filter.ALL.with(Facet.SPLIT, Set.of(split));
      splits.put(split, Selection.of(columns, onlyThis, null).annotations());
    }
    return mostFirst(splits);
  }

  private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static String asText(String name, Columns columns) {
    long withPicture = columns.paintings().stream().filter(Painting::hasPicture).count();
    List<String> parts = new ArrayList<>();
    parts.add(
        Texts.text(
            "info.summary",
            name,
            Texts.count(columns.paintings().size(), "paintings"),
            withPicture,
            Texts.count(columns.size(), "annotations")));
    if (columns.size() > 0) {
      parts.add(emotionTable(columns));
      parts.add(countTable("info.split", "info.annotations", splits(columns)));
    }
    if (!columns.paintings().isEmpty()) {
      parts.add(countTable("info.style", "info.paintings", styles(columns)));
    }
    return String.join(System.lineSeparator().repeat(2), parts);
  }

  private static String emotionTable(Columns columns) {
    List<Object> header =
        new ArrayList<>(List.of(Texts.text("info.culture"), Texts.text("info.annotations")));
    Emotion.ALL.forEach(emotion -> header.add(emotion.label()));
    TextTable table = new TextTable().row(header.toArray());
    columns
        .emotions()
        .forEach((culture, felt) -> {
          List<Object> row = new ArrayList<>(List.of(culture, felt.n()));
          Emotion.ALL.forEach(emotion -> row.add(felt.count(emotion)));
          table.row(row.toArray());
        });
    return table.toString();
  }

  private static String countTable(String name, String count, Map<String, Integer> counts) {
    TextTable table = new TextTable().row(Texts.text(name), Texts.text(count));
    counts.forEach((value, n) -> table.row(value.isEmpty() ? Texts.text("none") : value, n));
    return table.toString();
  }
}
