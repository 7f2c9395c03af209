package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Facet;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.Selection;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.Shortcut;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.GalleryViewModel;
import app.beholder.ui.palette.PaletteEntry;
import app.beholder.ui.shell.ShellViewModel.Overlay;
import app.beholder.ui.shell.ShellViewModel.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/** The window's commands, and what the palette and the list of keys make of them. */
class ShellCommandsTest {
  private final ShellFixture fixture = new ShellFixture();
  private final FakeLibrary library = fixture.library();
  private final ShellViewModel shell = fixture.shell();
  private final List<String> done = new ArrayList<>();
  private final Texts texts = Texts.of(ShellCommands.class);
  private final ShellCommands commands = new ShellCommands(shell, new NoWindow(), texts);
  private final PaletteEntries entries = new PaletteEntries(shell, commands, texts);

  private final class NoWindow implements WindowActions {
    @Override
    public void search() {
      done.add("search");
    }

    @Override
    public void toggleFullScreen() {
      done.add("full screen");
    }

    @Override
    public void quit() {
      done.add("quit");
    }
  }

  private List<Command> all() {
    return commands.groups().stream().flatMap(group -> group.commands().stream()).toList();
  }

  private List<String> offered(String group) {
    return entries.all().stream()
        .filter(entry -> entry.group().equals(group))
        .map(PaletteEntry::words)
        .toList();
  }

  private PaletteEntry entry(String kind, String words) {
    return entries.all().stream()
        .filter(entry -> entry.kind().equals(kind) && entry.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noTwoCommandsShareAnIdOrKeys() {
    Set<String> ids = new HashSet<>();
    Set<KeyCombination> keys = new HashSet<>();
    for (Command command : all()) {
      assertTrue(ids.add(command.id()), command.id());
      command.keys().ifPresent(pressed -> assertTrue(keys.add(pressed), command.id()));
    }
  }

  @Test
  void theListOfKeysHasThoseOfEveryCommandAndScreen() {
    List<Shortcut> listed =
        ShellKeys.all(commands, texts).stream()
            .flatMap(group -> group.shortcuts().stream())
            .toList();
    for (Command command : all()) {
      command
          .keys()
          .ifPresent(keys ->
              assertTrue(
                  listed.stream()
                      .anyMatch(line ->
                          line.words().equals(command.words()) && line.keys().contains(keys)),
                  command.id()));
    }
    assertTrue(listed.stream().anyMatch(line -> line.words().equals("Next painting")));
    assertTrue(listed.stream().anyMatch(line -> line.words().equals("Last painting")));
  }

  @Test
  void whatNeedsALibraryIsOfferedWithOne() {
    assertEquals(
        List.of(
            "Open Library…",
            "Open the Built-in Collection",
            "Import…",
            "Import a Model…",
            "Preferences…",
            "Quit"),
        offered("File"));
    assertEquals(List.of("Models"), offered("Go"));
    assertEquals(List.of(), offered("Filter"));
    Command search = commands.get(ShellCommands.SEARCH);
    search.run();
    assertEquals(List.of(), done);
    shell.open(library.folder());
    search.run();
    assertEquals(List.of("search"), done);
    assertEquals(
        List.of("Gallery", "Collection", "Models", "Search", "Clear Filter"), offered("Go"));
    assertEquals("Search (Ctrl+F)", search.tip());
  }

  @Test
  void whatConcernsAPaintingIsOfferedWhereOneIsShown() {
    shell.open(library.folder());
    assertEquals(List.of(), offered("A painting"));
    shell.openProperty().get().orElseThrow().gallery().open(0);
    assertEquals(List.of("Turn it"), offered("A painting"));
  }

  @Test
  void thePaletteKnowsWhatIsOn() {
    assertFalse(entry("", "Dark Appearance").on());
    shell.settings().toggleAppearance();
    assertTrue(entry("", "Dark Appearance").on());
  }

  @Test
  void recentLibrariesThatAreThereCanBeOpened() {
    assertEquals(List.of("Fake"), offered("Recent library"));
    entry("", "Fake").action().run();
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertTrue(entry("", "Fake").on());
  }

  @Test
  void everyValueOfEveryFacetCanBeAddedToTheFilter() {
    shell.open(library.folder());
    GalleryViewModel gallery = shell.openProperty().get().orElseThrow().gallery();
    Selection all = Selection.of(library.columns(), Filter.ALL, null);
    int values = 0;
    for (Facet facet : library.columns().facets()) {
      // all emotions are offered; of other facets the values that some painting has
      values +=
          facet.equals(Facet.EMOTION)
              ? Emotion.ALL.size()
              : all.counts(library.columns(), Filter.ALL, facet).size();
    }
    assertEquals(values, offered("Filter").size());
    assertEquals("2 paintings", entry("Style", "Ukiyo e").note());
    gallery.open(0);
    entry("Style", "Ukiyo e").action().run();
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertEquals(2, gallery.paintingsProperty().get().length);
    assertTrue(entry("Style", "Ukiyo e").on());
    // again changes nothing: it adds, and does not turn over
    entry("Style", "Ukiyo e").action().run();
    assertEquals(2, gallery.paintingsProperty().get().length);
    entry("Artist", "Claude Monet").action().run();
    assertEquals(0, gallery.paintingsProperty().get().length);
    assertEquals("no paintings", entry("Artist", "Gustav Klimt").note());
  }

  @Test
  void theSameKeysLayOverAndTakeAway() {
    Command palette = commands.get(ShellCommands.PALETTE);
    Command keys = commands.get(ShellCommands.KEYS);
    palette.run();
    assertEquals(Overlay.PALETTE, shell.overlayProperty().get());
    keys.run();
    assertEquals(Overlay.KEYS, shell.overlayProperty().get());
    keys.run();
    assertEquals(Overlay.NONE, shell.overlayProperty().get());
  }
}
