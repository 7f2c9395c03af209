package app.beholder.app;

import app.beholder.app.bench.FirstPicture;
import app.beholder.app.bench.GeneratedRelease;
import app.beholder.app.bench.MadePictures;
import app.beholder.app.system.Folders;
import app.beholder.app.system.SystemSetUp;
import app.beholder.app.system.UserFolders;
import app.beholder.app.wiring.HeadlessFx;
import app.beholder.app.wiring.ProgramWindow;
import app.beholder.app.wiring.Services;
import app.beholder.cli.Console;
import app.beholder.job.Monitor;
import app.beholder.library.Library;
import app.beholder.studio.BuiltInCollection;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Goes once through what people do first, so that the Java runtime can note which classes and
 * methods that takes and have them ready at each start: see {@code -XX:AOTCacheOutput}, and JEP 483
 * and 515. {@code ./beholder} runs it behind a build.
 */
final class Rehearsal {
  private static final long SEED = 7;

  /** Enough for each method that matters in an import to have been watched. */
  private static final int ROWS = 50_000;

  private static final int PICTURES = 40;

  private final SystemSetUp setUp = SystemSetUp.ofSystem();
  private final Path work;
  private final Path library;

  private Rehearsal(Path work) {
    this.work = work;
    library = work.resolve("Rehearsal.beholder");
  }

  /** Takes a folder that may be lost; it is made, and removed at the end. */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[0]).toAbsolutePath();
    Folders.delete(work);
    Files.createDirectories(work);
    try {
      new Rehearsal(work).run();
    } finally {
      Folders.delete(work);
    }
    System.exit(0);
  }

  private void run() throws Exception {
    setUp.apply(System::setProperty);
    HeadlessFx.choose();
    try (Services services = Services.startIn(work)) {
      commands(services);
      new BuiltInCollection(work, services.libraries(), services.studio())
          .open(Monitor.NONE)
          .close();
      try (Library made = services.libraries().open(library, Monitor.NONE)) {
        MadePictures.link(made, work.resolve("pictures"), PICTURES);
      }
      ProgramWindow.open(
          services,
          new UserFolders(work, work, work, work),
          shell -> FirstPicture.browse(shell, library));
    }
  }

  private void commands(Services services) throws Exception {
    Path table = work.resolve("release.csv");
    new GeneratedRelease(SEED, ROWS, false).write(table);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console = new Console(nowhere, nowhere, () -> false);
    CommandLine commands = Main.commands(services, console, setUp);
    String path = library.toString();
    run(commands, "import", table.toString(), "--library", path, "--json");
    run(commands, "info", "--library", path, "--json");
    for (String words : new String[] {"light", "ضوء", "光"}) {
      run(commands, "search", "--library", path, words);
    }
    run(commands, "facets", "--library", path, "--where", "culture:arabic");
    run(commands, "export", "--library", path, "--to", work.resolve("out.csv").toString());
  }

  private static void run(CommandLine commands, String... line) {
    int exitCode = commands.execute(line);
    if (exitCode != 0) {
      throw new IllegalStateException(String.join(" ", line) + " ended with " + exitCode);
    }
  }
}
