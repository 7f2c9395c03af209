package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.beholder.ui.common.Texts;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HintsViewModelTest {
  private final MemorySettings store = new MemorySettings();
  private final KeptSettings settings = new KeptSettings(store);
  private final HintsViewModel hints =
      new HintsViewModel(settings, Texts.of(HintsViewModelTest.class));

  private String shown(HintsViewModel model, String screen) {
    model.show(screen);
    return model.textProperty().get();
  }

  @Test
  void everyScreenHasOne() {
    Hints.names().forEach(name -> assertFalse(shown(hints, name).isEmpty(), name));
    assertEquals("", shown(hints, "SOMEWHERE"));
  }

  @Test
  void aDismissedHintStaysAwayAlsoAfterARestartUntilAllAreBroughtBack() {
    shown(hints, "GALLERY");
    hints.dismiss();
    assertEquals("", hints.textProperty().get());
    HintsViewModel later =
        new HintsViewModel(new KeptSettings(store), Texts.of(HintsViewModelTest.class));
    assertEquals("", shown(later, "GALLERY"));
    assertFalse(shown(later, "PAINTING").isEmpty());
    shown(hints, "GALLERY");
    settings.change(before -> before.withDismissedHints(Set.of()));
    assertFalse(hints.textProperty().get().isEmpty(), "at once, where it is missing now");
  }
}
