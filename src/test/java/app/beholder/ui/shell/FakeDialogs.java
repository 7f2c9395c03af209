package app.beholder.ui.shell;

import app.beholder.ui.common.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers as a test says, and remembers what was told. */
final class FakeDialogs implements Dialogs {
  final List<String> errors = new ArrayList<>();
  final List<String> messages = new ArrayList<>();
  Optional<Path> folder = Optional.empty();
  Optional<Path> file = Optional.empty();
  boolean agrees = true;

  @Override
  public void error(String title, String sentence) {
    errors.add(title + ": " + sentence);
  }

  @Override
  public void message(String title, String text) {
    messages.add(text);
  }

  @Override
  public boolean confirm(String title, String question, String yes) {
    messages.add(question);
    return agrees;
  }

  @Override
  public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
    return file;
  }

  @Override
  public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
    return folder;
  }

  @Override
  public Optional<Path> saveFile(String title, String proposedName) {
    return Optional.empty();
  }
}
