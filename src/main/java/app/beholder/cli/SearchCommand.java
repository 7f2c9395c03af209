package app.beholder.cli;

import app.beholder.job.Monitor;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.TextIndex.Matches;
import app.beholder.model.Annotation;
import app.beholder.model.PaintingKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds annotations by words, best first, and by facets. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  /** How many paintings' annotations, or matches, are looked at in one go. */
  private static final int BATCH = 500;

  private final Work work;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(arity = "1..*", paramLabel = "QUERY")
  private List<String> query = List.of();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
  private int limit;

  SearchCommand(Work work, Console console) {
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), Texts.text("search.limit"));
    }
    Filter filter = Filter.parse(String.join(" ", query));
    work.onLibrary(library.folder(), (open, monitor) -> print(search(open, filter, monitor)));
    return ExitCode.OK;
  }

  private record Result(Found found, List<Annotation> hits, double milliseconds) {}

  private Result search(Library open, Filter filter, Monitor monitor) throws Exception {
    Found found = Found.in(open, filter, Math.max(limit, BATCH), monitor);
    long start = System.nanoTime();
    Matches matches = found.matches();
    List<Annotation> hits = matches == null ? first(open, found) : best(open, found, matches);
    return new Result(found, hits, Found.rounded(found.nanos() + System.nanoTime() - start));
  }

  /**
   * The best matches that pass the facets too; asks for more and more of them until there are
   * enough.
   */
  private List<Annotation> best(Library open, Found found, Matches matches)
      throws LibraryException {
    Matches now = matches;
    int next = 0;
    List<Annotation> hits = new ArrayList<>();
    while (hits.size() < limit && next < now.best().length) {
      int end = Math.min(next + Math.max(BATCH, limit), now.best().length);
      addPassing(open, found, Arrays.copyOfRange(now.best(), next, end), hits);
      next = end;
      if (hits.size() < limit
          && next == now.best().length
          && next < now.annotations().cardinality()) {
        now = open.text().search(found.filter().text(), next * 8);
      }
    }
    return hits;
  }

  /** Without words there is no best: the first that pass the facets, painting by painting. */
  private List<Annotation> first(Library open, Found found) throws LibraryException {
    List<Annotation> hits = new ArrayList<>();
    for (int painting : found.selection().paintings()) {
      if (hits.size() >= limit) {
        break;
      }
      addPassing(open, found, found.columns().annotationsOf(painting), hits);
    }
    return hits;
  }

  private void addPassing(Library open, Found found, int[] numbers, List<Annotation> hits)
      throws LibraryException {
    for (Annotation annotation : open.annotations(numbers)) {
      if (hits.size() < limit && found.filter().accepts(found.columns(), annotation)) {
        hits.add(annotation);
      }
    }
  }

  private void print(Result result) {
    if (json.isOn()) {
      console.line(Json.of(asObject(result)));
      return;
    }
    UnknownValues.tell(result.found().columns(), result.found().filter(), console);
    console.line(asText(result));
  }

  private static Map<String, Object> asObject(Result result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("total", result.found().selection().annotations());
    object.put("milliseconds", result.milliseconds());
    object.put(
        "hits", result.hits().stream().map(hit -> hitObject(key(result, hit), hit)).toList());
    return object;
  }

  private static Map<String, Object> hitObject(PaintingKey key, Annotation hit) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("style", key.style());
    object.put("painting", key.id());
    object.put("culture", hit.culture());
    object.put("emotion", hit.emotion().label());
    object.put("comment", hit.comment());
    return object;
  }

  private static PaintingKey key(Result result, Annotation hit) {
    return result.found().columns().paintings().get(hit.painting()).key();
  }

  private static String asText(Result result) {
    String total = Texts.count(result.found().selection().annotations(), "annotations");
    String summary = Texts.text("search.summary", total, result.milliseconds());
    if (result.hits().isEmpty()) {
      return summary;
    }
    TextTable table = new TextTable();
    for (Annotation hit : result.hits()) {
      table.row(key(result, hit).toString(), hit.culture(), hit.emotion().label(), hit.comment());
    }
    return summary + System.lineSeparator() + table;
  }
}
