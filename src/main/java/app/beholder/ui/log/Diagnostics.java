package app.beholder.ui.log;

import app.beholder.installation.Findings;
import app.beholder.installation.Installation;
import app.beholder.library.Columns;
import app.beholder.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people send to those who help them: versions, system, memory, display, how much the open
 * library holds, and the last warnings. Nothing that anybody wrote about a painting is in it, and
 * the user's home folder is written {@code ~}. The names are those of {@code doctor --json}, the
 * same in every language, because it is read elsewhere.
 */
public final class Diagnostics {
  private static final long MEBIBYTE = 1 << 20;
  private static final int WARNINGS = 20;
  private static final int WARNING_LENGTH = 300;

  private final Installation installation;
  private final Path home;

  /**
   * @param home the user's home folder
   */
  public Diagnostics(Installation installation, Path home) {
    this.installation = installation;
    this.home = home;
  }

  /**
   * All of it as one text. Takes a while: to be called in a job.
   *
   * @param window how the program is shown, by name
   * @param open the open library, if any
   */
  public String text(Map<String, String> window, Optional<Library> open) {
    StringBuilder text = new StringBuilder();
    try {
      Findings.of(installation).forEach((name, value) -> line(text, name, value));
    } catch (IOException e) {
      line(text, "fontFiles", e);
    }
    Runtime runtime = Runtime.getRuntime();
    line(text, "memoryUsed", (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
    line(text, "memoryCommitted", runtime.totalMemory() / MEBIBYTE);
    window.forEach((name, value) -> line(text, name, value));
    open.ifPresent(library -> library(text, library));
    warnings(text);
    return withoutHome(text.toString());
  }

  private static void line(StringBuilder text, String name, Object value) {
    Object shown = value;
    if (value instanceof Map<?, ?> files) {
      long there = files.values().stream().filter(Boolean.TRUE::equals).count();
      shown = there + " of " + files.size() + " found";
    }
    text.append(name).append(": ").append(shown).append('\n');
  }

  private static void library(StringBuilder text, Library library) {
    Columns columns = library.columns();
    line(text, "library", library.name());
    line(text, "paintings", columns.paintings().size());
    line(text, "annotations", columns.size());
    columns.emotions().forEach((culture, felt) -> line(text, "culture " + culture, felt.n()));
    line(text, "textIndexComplete", library.text().isComplete());
  }

  private void warnings(StringBuilder text) {
    List<LogEntry> entries;
    try {
      entries = new LogFile(installation.logFile()).read().entries();
    } catch (IOException e) {
      line(text, "warnings", e);
      return;
    }
    List<String> warnings =
        entries.stream()
            .filter(entry -> entry.level().isAtLeast(LogLevel.WARN))
            .map(entry -> entry.lines().getFirst())
            .toList();
    line(text, "warnings", warnings.size());
    warnings.subList(Math.max(0, warnings.size() - WARNINGS), warnings.size()).stream()
        .map(line -> line.substring(0, Math.min(WARNING_LENGTH, line.length())))
        .forEach(line -> text.append("  ").append(line).append('\n'));
  }

  private String withoutHome(String text) {
    // a home that is the root of all, as some services have, would take every path with it
    return home.getNameCount() == 0
        ? text
        : text.replace(home.toString(), "~").replace(home.toUri().getRawPath(), "~/");
  }
}
