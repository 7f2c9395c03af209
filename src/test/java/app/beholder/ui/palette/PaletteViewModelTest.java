package app.beholder.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2AL;

class PaletteViewModelTest {
  private final List<PaletteEntry> entries = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final PaletteViewModel palette =
      new PaletteViewModel(() -> entries, () -> done.add("closed"));

  private void entry(String kind, String words, String group) {
    entries.add(
        new PaletteEntry(
            group + words,
            kind,
            words,
            group,
            "",
            Material2AL.CHECK,
            Optional.empty(),
            List.of(),
            false,
            () -> done.add(words)));
  }

  private List<String> found(String typed) {
    palette.typedProperty().set(typed);
    return palette.shown().stream().map(match -> match.entry().words()).toList();
  }

  private void open() {
    entry("", "Open Library…", "File");
    entry("", "Import…", "File");
    entry("", "Gallery", "Go");
    entry("Style", "Post Impressionism", "Filter");
    entry("Style", "Impressionism", "Filter");
    entry("Artist", "Gustave Doré", "Filter");
    entry("Artist", "Kazimir Malevich", "Filter");
    entry("Artist", "Maxime Maufra", "Filter");
    entry("Artist", "齐白石", "Filter");
    entry("Artist", "أحمد مرسي", "Filter");
    palette.open();
  }

  @Test
  void everythingIsThereUntilSomethingIsTyped() {
    open();
    assertEquals(10, palette.shown().size());
    assertEquals("Open Library…", palette.shown().getFirst().entry().words());
    assertEquals(0, palette.selectedProperty().get());
  }

  @Test
  void allWordsMustOccurInAnyOrder() {
    open();
    assertEquals(List.of("Post Impressionism"), found("impr post"));
    assertEquals(List.of("Post Impressionism", "Impressionism"), found("impressionism"));
    assertEquals(List.of(), found("impr cubist"));
    assertEquals(-1, palette.selectedProperty().get());
  }

  @Test
  void beginningsOfWordsStandBeforeMiddles() {
    open();
    assertEquals(
        List.of(
            "Import…", "Post Impressionism", "Impressionism", "Kazimir Malevich", "Maxime Maufra"),
        found("im"));
  }

  @Test
  void whereItComesFromIsFoundLast() {
    open();
    assertEquals(List.of("Open Library…", "Import…"), found("file"));
    assertEquals(List.of("Post Impressionism", "Impressionism"), found("style:"));
    assertEquals(List.of("Gustave Doré"), found("artist dore"));
  }

  @Test
  void otherScriptsAreFound() {
    open();
    assertEquals(List.of("齐白石"), found("白"));
    assertEquals(List.of("أحمد مرسي"), found("احمد"));
  }

  @Test
  void whatWasChosenLastComesFirstAmongEquals() {
    open();
    found("maufra");
    palette.choose();
    palette.open();
    assertEquals("Maxime Maufra", palette.shown().getFirst().entry().words());
    assertEquals(
        List.of(
            "Import…", "Post Impressionism", "Impressionism", "Maxime Maufra", "Kazimir Malevich"),
        found("im"));
  }

  @Test
  void thePaletteGoesBeforeTheChosenIsDone() {
    open();
    palette.move(1);
    palette.choose();
    assertEquals(List.of("closed", "Import…"), done);
    found("nothing like it");
    palette.choose();
    assertEquals(2, done.size());
  }

  @Test
  void theSelectionStaysInTheList() {
    open();
    palette.move(-1);
    assertEquals(0, palette.selectedProperty().get());
    palette.move(7);
    assertEquals(7, palette.selectedProperty().get());
    palette.move(7);
    assertEquals(9, palette.selectedProperty().get());
    found("im");
    assertEquals(0, palette.selectedProperty().get());
  }

  @Test
  void openingBeginsAnewWithWhatThereIsNow() {
    open();
    found("dore");
    entries.removeFirst();
    palette.open();
    assertTrue(palette.typedProperty().get().isEmpty());
    assertEquals(9, palette.shown().size());
  }

  @Test
  void typedLettersAreMarked() {
    open();
    found("dor gus");
    assertEquals(List.of(new Span(0, 3), new Span(8, 11)), palette.shown().getFirst().marks());
  }
}
