package app.beholder.ui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.Run;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.SampleModels;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Theme;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ModelsViewTest {
  @TempDir Path folder;
  private final FakeLibrary library = FakeLibrary.small();
  private ModelsFixture fixture;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    Theme.apply(Appearance.LIGHT);
  }

  @BeforeEach
  void packages() throws IOException {
    fixture = new ModelsFixture(new SampleModels(folder).all());
  }

  private void show(Parent screen) {
    Scene scene = new Scene(screen, 980, 940);
    Theme.install(scene);
    window.setScene(scene);
    window.show();
    window.toFront();
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      window.setScene(new Scene(new Region()));
      Application.setUserAgentStylesheet(null);
    });
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private static void fire(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
  }

  private String focused() {
    Node owner = window.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  @Test
  void aRunIsChosenAndAnotherModelIsRun(FxRobot robot) {
    Run older = fixture.finished(library, "built-in-image", 3);
    fixture.finished(library, "gone", 2);
    ModelsViewModel page = fixture.page();
    robot.interact(() -> {
      show(new ModelsView(page));
      page.show(
          Optional.of(
              new OpenCollection(library, () -> Filter.parse("emotion:awe"), Optional::empty)));
    });
    robot.clickOn("#show-run-" + older.id());
    assertEquals(Optional.of(older), library.runs().shown());
    robot.clickOn("#show-run-none");
    assertEquals(Optional.empty(), library.runs().shown());
    assertTrue(robot.lookup("#show-run-none").queryAs(RadioButton.class).isSelected());
    robot.interact(() -> robot.lookup("#models").query().requestFocus());
    assertEquals("model-fusion", focused());
    robot.type(KeyCode.DOWN);
    assertEquals("Image model of the built-in collection", text(robot, "#card-title"));
    robot.interact(() -> robot.lookup("#run-shown").query().requestFocus());
    robot.type(KeyCode.SPACE);
    robot.interact(() -> fixture.runner().progress("Predicting", 2, 3, 1000));
    assertEquals(
        "Predicting \u00b7 2 of 3 \u00b7 2.0 a second \u00b7 0:00 left",
        text(robot, "#running-words"));
    fire(robot, "#pause-run");
    assertEquals("Go on", text(robot, "#pause-run"));
    fire(robot, "#pause-run");
    robot.interact(fixture.runner()::release);
    assertTrue(robot.lookup("#running-words").tryQuery().isEmpty());
    assertEquals(3, library.runs().all().size());
  }

  private OpenCollection filtered(String filter) {
    return new OpenCollection(library, () -> Filter.parse(filter), Optional::empty);
  }

  @Test
  void aPageThatWasLeftGoesOnWhenItIsBack(FxRobot robot) {
    ModelsViewModel page = fixture.page();
    ModelsView view = new ModelsView(page);
    robot.interact(() -> {
      show(view);
      page.show(Optional.empty());
    });
    assertTrue(robot.lookup("#models-back").query().isVisible());
    robot.interact(() -> {
      page.show(Optional.of(filtered("")));
      page.chosenProperty().set("built-in-image");
    });
    assertFalse(robot.lookup("#models-back").query().isVisible());
    robot.interact(() -> {
      window.getScene().setRoot(new Region());
      page.show(Optional.of(filtered("emotion:awe")));
      window.getScene().setRoot(view);
    });
    assertEquals("Run on the 2 pictures in the gallery", text(robot, "#run-shown"));
    robot.interact(() -> page.show(Optional.of(filtered("emotion:anger"))));
    assertTrue(robot.lookup("#run-shown").query().isDisabled());
    assertEquals("This model needs paintings that have a picture.", text(robot, "#run-note"));
    robot.interact(() -> page.show(Optional.empty()));
    assertTrue(robot.lookup("#models-back").query().isVisible());
  }

  @Test
  void aShownRunFarDownIsSeen(FxRobot robot) {
    Run oldest = fixture.finished(library, "first", 3);
    for (int i = 0; i < 5; i++) {
      fixture.finished(library, "later", 2);
    }
    ModelsViewModel page = fixture.page();
    robot.interact(() -> {
      show(new ModelsView(page));
      page.show(Optional.of(filtered("")));
    });
    String radio = "#show-run-" + oldest.id();
    assertTrue(robot.lookup(radio).tryQuery().isEmpty());
    robot.interact(() -> page.runs().showAgain(oldest.id()));
    assertTrue(robot.lookup(radio).queryAs(RadioButton.class).isSelected());
    assertEquals(1, robot.lookup(ModelsViewTest::isSelectedRun).queryAll().size());
  }

  private static boolean isSelectedRun(Node node) {
    return node instanceof RadioButton radio && radio.isSelected();
  }

  @Test
  void aChoiceIsHeardAfterMemoryWasCleared(FxRobot robot) throws Exception {
    ModelImportViewModel form =
        fixture.form(SampleModels.squeezenet(folder.resolve("SqueezeNet.onnx")), added -> {});
    robot.interact(() -> show(new ModelImportView(form)));
    for (WeakReference<Object> gone = new WeakReference<>(new Object()); gone.get() != null; ) {
      System.gc();
    }
    boolean before = form.picture().cutProperty().get();
    robot.interact(() -> robot.lookup("#crop").queryComboBox().setValue(!before));
    assertEquals(!before, form.picture().cutProperty().get());
  }

  @Test
  void aModelIsCorrectedTriedAndImported(FxRobot robot) {
    List<ModelPackage> imported = new ArrayList<>();
    ModelImportViewModel form =
        fixture.form(SampleModels.squeezenet(folder.resolve("SqueezeNet.onnx")), imported::add);
    robot.interact(() -> {
      ModelImportView view = new ModelImportView(form);
      show(view);
      view.focusFirst();
    });
    assertTrue(robot.lookup("#accept-import").query().isDisabled(), "there is one of this name");
    robot.type(KeyCode.TAB, KeyCode.END).write("-2");
    assertFalse(robot.lookup("#accept-import").query().isDisabled());
    robot.clickOn("#width").push(KeyCode.SHORTCUT, KeyCode.A).write("x");
    assertTrue(robot.lookup("Write one whole number from 1 on.").tryQuery().isPresent());
    robot.push(KeyCode.SHORTCUT, KeyCode.A).write("227");
    fire(robot, "#try-run");
    assertTrue(text(robot, "#try-features").startsWith("3 features"));
    robot.interact(() -> robot.lookup("#predicts").query().requestFocus());
    robot.type(KeyCode.SPACE);
    robot.interact(() -> robot.lookup("#down-0").query().requestFocus());
    robot.type(KeyCode.SPACE).type(KeyCode.SPACE);
    assertEquals("down-2", focused(), "the keyboard goes with the label");
    fire(robot, "#try-run");
    assertTrue(robot.lookup("#probabilities").tryQuery().isPresent());
    fire(robot, "#accept-import");
    assertEquals(List.of("squeezenet-2"), imported.stream().map(ModelPackage::id).toList());
    assertEquals(
        List.of("awe", "contentment", "amusement"),
        imported.getFirst().manifest().labels().subList(0, 3));
    assertEquals(227, imported.getFirst().manifest().picture().width());
  }
}
