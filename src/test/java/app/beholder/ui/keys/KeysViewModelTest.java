package app.beholder.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.ui.common.KeyNames;
import app.beholder.ui.common.Shortcut;
import app.beholder.ui.common.ShortcutGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysViewModelTest {
  private final KeysViewModel keys =
      new KeysViewModel(
          List.of(
              new ShortcutGroup(
                  "File",
                  List.of(Shortcut.of("Open Library…", "Shortcut+O"), Shortcut.of("Quit", "F10"))),
              new ShortcutGroup(
                  "Gallery", List.of(Shortcut.of("Open the selected painting", "Enter")))),
          KeyNames.ofThisSystem(),
          () -> {});

  private List<String> found(String typed) {
    keys.typedProperty().set(typed);
    return keys.shownProperty().get().stream()
        .flatMap(group -> group.lines().stream())
        .map(KeyLine::words)
        .toList();
  }

  @Test
  void keysAreFoundByWhatTheyDoWhereTheyWorkAndByTheirNames() {
    assertEquals(List.of("Open Library…", "Quit", "Open the selected painting"), found(""));
    assertEquals(List.of("Open Library…", "Open the selected painting"), found("open"));
    assertEquals(List.of("Open the selected painting"), found("gallery"));
    assertEquals(List.of("Quit"), found("f10"));
    assertEquals(List.of(), found("open f10"));
  }

  @Test
  void openingShowsAllAgain() {
    found("quit");
    keys.open();
    assertEquals(2, keys.shownProperty().get().size());
  }
}
