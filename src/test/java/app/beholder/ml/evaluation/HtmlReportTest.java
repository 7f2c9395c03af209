package app.beholder.ml.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.Run;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.EmotionColor;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
  private static final String HOSTILE = "<b>\"Tom\" & 'Jerry'</b>";

  @TempDir private Path folder;
  private FakeLibrary library;
  private Run run;

  @BeforeEach
  void makeRun() {
    library = new FakeLibrary(folder.resolve(HOSTILE.replace("/", "") + ".beholder"));
    Map<Integer, Prediction> predictions = new HashMap<>();
    for (int n = 0; n < 12; n++) {
      int painting = library.painting("Made", "painting-" + n);
      Emotion emotion = Emotion.ALL.get(n % 9);
      library.annotation(painting, n < 10 ? "english" : HOSTILE, emotion, "train", "words " + n);
      predictions.put(painting, Prediction.of(0, 0.5f, 0, 0, 0, 0, 0, 0.25f, 0.25f));
    }
    String hash = "0".repeat(64);
    Run.Model model =
        new Run.Model("made", HOSTILE, hash, Task.IMAGE, Activation.SOFTMAX, Map.of());
    run = library.runs().add(model, predictions);
  }

  private String written(String filter) throws Exception {
    Path file = folder.resolve("report.html");
    HtmlReport.write(
        library, Evaluation.of(library, run, Filter.parse(filter), Monitor.NONE), file);
    return Files.readString(file);
  }

  /** The body is well-formed, so that a parser of XML finds what a browser finds. */
  private static Document body(String html) throws Exception {
    String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(body)));
  }

  private static List<Element> all(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(i -> (Element) nodes.item(i))
        .toList();
  }

  @Test
  void whatOthersNamedIsTextWithItsOwnDirection() throws Exception {
    String html = written("");
    assertFalse(html.contains("<b>"), "nothing named is a tag");
    List<Element> names = all(body(html), "bdi");
    assertTrue(names.stream().anyMatch(name -> name.getTextContent().equals(HOSTILE)));
    assertTrue(names.stream().allMatch(name -> name.getAttribute("dir").equals("auto")));
  }

  @Test
  void itIsTheSameUnderEveryLocale() throws Exception {
    String expected = written("");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(expected, written(""));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void itNeedsNothingElse() throws Exception {
    String html = written("");
    for (String reach : List.of("<script", "<link", "<img", "http:", "https:", "url(", "@import")) {
      assertFalse(html.contains(reach), reach);
    }
    assertTrue(html.contains("prefers-color-scheme: dark"));
    assertTrue(html.contains("@media print"));
  }

  @Test
  void tablesAndChartsCanBeHeard() throws Exception {
    Document body = body(written(""));
    Set<String> ids = new HashSet<>();
    all(body, "title").forEach(title -> assertTrue(ids.add(title.getAttribute("id"))));
    all(body, "desc").forEach(text -> assertTrue(ids.add(text.getAttribute("id"))));
    for (Element chart : all(body, "svg")) {
      assertEquals("img", chart.getAttribute("role"));
      assertTrue(ids.containsAll(List.of(chart.getAttribute("aria-labelledby").split(" "))));
    }
    assertEquals(4, all(body, "svg").size(), "two of English and two of all cultures");
    for (Element table : all(body, "table")) {
      assertEquals(1, table.getElementsByTagName("caption").getLength());
    }
    assertTrue(all(body, "th").stream().noneMatch(cell -> cell.getAttribute("scope").isEmpty()));
    assertEquals(3, all(body, "table").size());
  }

  @Test
  void everyChartSaysItsNumberAndItsFigures() throws Exception {
    Document body = body(written("culture:english"));
    List<String> charts = all(body, "figcaption").stream().map(Element::getTextContent).toList();
    assertEquals(List.of("What people felt, n = 10", "What the model predicted, n = 10"), charts);
    String heard = all(body, "desc").getLast().getTextContent();
    assertTrue(heard.startsWith("amusement 0.0%, awe 50.0%,"), heard);
    assertTrue(body.getDocumentElement().getTextContent().contains("culture:english"));
  }

  @Test
  void fewAnnotationsGetNoFigures() throws Exception {
    Document body = body(written(""));
    String row = all(body, "tbody").getFirst().getTextContent();
    assertTrue(row.contains("not enough evidence"), row);
    long figures = Pattern.compile("\\d\\.\\d{3}").matcher(row).results().count();
    assertEquals(2 * 7, figures, "seven of English and seven of all cultures");
  }

  @Test
  void theColoursAreTheFixedOnes() throws Exception {
    String html = written("");
    for (Emotion emotion : Emotion.ALL) {
      EmotionColor color = EmotionColor.of(emotion);
      assertTrue(html.contains("fill: " + color.fill() + "; stroke: " + color.lineOnLight()));
      assertTrue(html.contains("stroke: " + color.lineOnDark()));
    }
  }

  @Test
  void whatAProgramMadeIsCalledSo() throws Exception {
    assertFalse(written("").contains("Made by a program"));
    library.madeBy("Studio <1>");
    assertTrue(
        all(body(written("")), "p").getFirst().getTextContent().contains("program"),
        "the first that is read");
    assertTrue(written("").contains("Studio &lt;1&gt;"));
  }

  @Test
  void withoutAnyPredictionItSaysSo() throws Exception {
    Document body = body(written("culture:klingon"));
    assertEquals(0, all(body, "table").size());
    assertTrue(body.getDocumentElement().getTextContent().contains("No annotation that passes"));
  }

  @Test
  void theSameEvaluationGivesTheSameBytesAndLeavesNothingElse() throws Exception {
    assertEquals(written(""), written(""));
    try (var files = Files.list(folder)) {
      assertEquals(List.of("report.html"), files.map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaid() throws Exception {
    Evaluation evaluation = Evaluation.of(library, run, Filter.ALL, Monitor.NONE);
    Path nowhere = folder.resolve("nowhere").resolve("report.html");
    IOException e =
        assertThrows(IOException.class, () -> HtmlReport.write(library, evaluation, nowhere));
    assertTrue(String.valueOf(e.getMessage()).startsWith("Cannot write " + nowhere), e::toString);
  }
}
