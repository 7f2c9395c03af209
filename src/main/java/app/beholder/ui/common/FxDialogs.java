package app.beholder.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Dialogs that stand over a window and stop it until they are answered. */
public final class FxDialogs implements Dialogs {
  private static final double WIDTH = 460;

  private final Supplier<Window> owner;

  public FxDialogs(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public void error(String title, String sentence) {
    show(AlertType.ERROR, title, sentence);
  }

  @Override
  public void message(String title, String text) {
    show(AlertType.INFORMATION, title, text);
  }

  @Override
  public boolean confirm(String title, String question, String yes) {
    ButtonType doIt = new ButtonType(yes, ButtonData.OK_DONE);
    Alert alert = alert(AlertType.CONFIRMATION, title, question);
    alert.getButtonTypes().setAll(doIt, ButtonType.CANCEL);
    return alert.showAndWait().filter(doIt::equals).isPresent();
  }

  private void show(AlertType type, String title, String text) {
    alert(type, title, text).showAndWait();
  }

  private Alert alert(AlertType type, String title, String text) {
    Alert alert = new Alert(type, text);
    alert.initOwner(owner.get());
    alert.setTitle(title);
    alert.setHeaderText(title);
    alert.getDialogPane().setPrefWidth(WIDTH);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    return alert;
  }

  @Override
  public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    startIn.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> saveFile(String title, String proposedName) {
    String pattern = "*" + proposedName.substring(Math.max(0, proposedName.lastIndexOf('.')));
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(proposedName);
    chooser.getExtensionFilters().add(new ExtensionFilter(pattern, pattern));
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }
}
