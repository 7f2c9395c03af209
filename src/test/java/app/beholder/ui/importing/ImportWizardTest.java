package app.beholder.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.Services;
import app.beholder.library.Library;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.FxThread;
import app.beholder.ui.common.Theme;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks through the wizard by keyboard, with the real importer and real libraries. */
@ExtendWith(ApplicationExtension.class)
class ImportWizardTest {
  private static final int SECONDS = 20;

  private static final String LITE =
      """
      art_style,emotion,language,painting,split,utterance
      Impressionism,contentment,english,claude-monet_water-lilies-1919,train,"A quiet pond, and no wind"
      Impressionism,awe,arabic,claude-monet_water-lilies-1919,train,ألوان هادئة وجميلة
      Impressionism,contentment,chinese,claude-monet_water-lilies-1919,test,睡莲让人平静
      Ukiyo_e,joyous,english,katsushika-hokusai_the-great-wave-1831,train,What a wave
      Ukiyo_e,fear,english,katsushika-hokusai_the-great-wave-1831,val,The boats will not come back
      """;

  private static final String OWN =
      """
      picture;feeling;note
      still-life-with-pears;joy;Ripe pears
      two-sisters;contentment;A warm room
      """;

  @TempDir Path folder;
  private final List<Library> shown = new ArrayList<>();
  private Stage owner;
  private Services services;
  private Stage window;
  private ImportWizardViewModel model;

  @Start
  void start(Stage stage) {
    owner = stage;
    Theme.apply(Appearance.LIGHT);
    stage.setScene(new Scene(new Pane(), 600, 400));
    stage.show();
  }

  @BeforeEach
  void startServices() {
    services = Services.startIn(folder.resolve("program"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::hide);
    services.close();
    shown.forEach(Library::close);
  }

  private void open(FxRobot robot, @Nullable Library library) {
    robot.interact(() -> {
      model =
          new ImportWizardViewModel(
              services.importer()::preview,
              services.importer()::run,
              services.libraries(),
              new FxJobs(services.runner(), FxThread.later()),
              library,
              folder,
              shown::add);
      window = ImportWizard.show(owner, model);
    });
  }

  private static void await(Callable<Boolean> what) {
    try {
      WaitForAsyncUtils.waitFor(
          SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what).get());
    } catch (TimeoutException e) {
      throw new AssertionError("this did not come about in " + SECONDS + " s", e);
    }
  }

  private <T extends Node> T node(Class<T> type, String id) {
    return type.cast(window.getScene().lookup("#" + id));
  }

  private void choose(FxRobot robot, String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    robot.interact(() -> node(TextField.class, "file").setText(file.toString()));
    await(() -> model.nextAllowed().get());
  }

  private void goOn(FxRobot robot, Page page) {
    robot.type(KeyCode.ENTER);
    await(() -> model.pageProperty().get() == page);
  }

  private String headline() {
    return node(Label.class, "report-headline").getText();
  }

  @Test
  void aKnownFileComesInOnceAndOnlyOnce(FxRobot robot) throws Exception {
    open(robot, null);
    choose(robot, "lite.csv", LITE);
    goOn(robot, Page.CHECK);
    TableView<?> table = (TableView<?>) window.getScene().lookup(".preview-table");
    assertEquals(5, table.getItems().size());
    goOn(robot, Page.REPORT);
    assertEquals("4 annotations added to “Lite”", headline());
    assertEquals(1, node(TableView.class, "rejected-table").getItems().size());
    assertEquals(4, shown.getFirst().columns().size());
    robot.type(KeyCode.ENTER);
    assertFalse(window.isShowing());

    open(robot, shown.getFirst());
    assertTrue(node(RadioButton.class, "into-open").isSelected());
    choose(robot, "lite.csv", LITE);
    goOn(robot, Page.CHECK);
    goOn(robot, Page.REPORT);
    assertEquals("Nothing was added", headline());
    assertEquals(4, shown.getFirst().columns().size());
  }

  @Test
  void aTableOfAnotherKindIsMappedInTheForm(FxRobot robot) throws Exception {
    open(robot, null);
    choose(robot, "own.csv", OWN);
    robot.type(KeyCode.ENTER);
    await(() -> model.pageProperty().get() == Page.CHECK);
    assertFalse(model.nextAllowed().get());
    robot.interact(() -> {
      select("part-PAINTING", 0);
      select("part-COMMENT", 2);
      node(TextField.class, "value-STYLE").setText("Own work");
      node(TextField.class, "value-CULTURE").setText("english");
    });
    await(() -> model.nextAllowed().get());
    goOn(robot, Page.REPORT);
    assertEquals("One annotation added to “Own”", headline());
    assertEquals("own.csv", model.choose().chosenFile().getFileName().toString());
  }

  private void select(String id, int index) {
    node(ComboBox.class, id).getSelectionModel().select(index);
  }

  @Test
  void escapeLeavesTheWizard(FxRobot robot) {
    open(robot, null);
    robot.type(KeyCode.ESCAPE);
    assertFalse(window.isShowing());
    assertEquals(List.of(), shown);
  }
}
