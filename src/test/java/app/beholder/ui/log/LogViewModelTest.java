package app.beholder.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.ui.common.FxJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogViewModelTest {
  @TempDir Path folder;

  private LogViewModel model() {
    return new LogViewModel(
        new LogFile(folder.resolve("beholder.log")),
        opened -> {
          throw new IOException("nothing here can show it");
        },
        new FxJobs(new SameThreadJobRunner(), Runnable::run));
  }

  private static List<String> shown(LogViewModel model) {
    return model.lines().stream().map(LogLine::text).toList();
  }

  private void append(String text) throws IOException {
    Files.writeString(
        folder.resolve("beholder.log"), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Test
  void followsTheFileFromBeforeItIsThere() throws IOException {
    LogViewModel model = model();
    assertTrue(model.stateProperty().get().startsWith("There is no log yet."));
    append(LogFileTest.INFO);
    model.refresh();
    assertEquals(LogFileTest.INFO, model.text());
    append(LogFileTest.WARN);
    model.refresh();
    assertEquals(2, model.lines().size());
    assertEquals("2 lines", model.stateProperty().get());
  }

  @Test
  void levelAndWordsNarrowWholeEntries() throws IOException {
    append(LogFileTest.INFO + LogFileTest.ERROR + LogFileTest.WARN);
    LogViewModel model = model();
    model.levelProperty().set(LogLevel.WARN);
    assertEquals(4, model.lines().size());
    model.searchProperty().set("  SPACE broke ");
    assertEquals(
        List.of(LogLevel.ERROR, LogLevel.ERROR, LogLevel.ERROR),
        model.lines().stream().map(LogLine::level).toList());
    model.searchProperty().set("你好");
    assertEquals(List.of(), shown(model));
    assertTrue(model.stateProperty().get().startsWith("No entry has these words"));
    model.levelProperty().set(LogLevel.TRACE);
    assertEquals(List.of(LogFileTest.INFO.strip()), shown(model));
  }

  @Test
  void whatCannotBeReadOrOpenedIsTold() throws IOException {
    Files.createDirectory(folder.resolve("beholder.log"));
    LogViewModel model = model();
    assertTrue(model.stateProperty().get().contains("cannot be read"));
    model.openFolder();
    assertTrue(model.stateProperty().get().contains("could not be opened here"));
  }
}
