package app.beholder.cli;

import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Libraries;
import app.beholder.studio.Studio;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the built-in collection, or another one like it, in a library. */
@Command(name = "studio", mixinStandardHelpOptions = true)
final class StudioCommand implements Callable<Integer> {
  private final Libraries libraries;
  private final Studio studio;
  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "" + Studio.SEED)
  private long seed = Studio.SEED;

  StudioCommand(Libraries libraries, Studio studio, Work work, Console console) {
    this.libraries = libraries;
    this.studio = studio;
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Columns columns = work.run(this::make);
    int paintings = columns.paintings().size();
    if (json.isOn()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("paintings", paintings);
      object.put("annotations", columns.size());
      object.put("maker", Studio.maker(seed));
      console.line(Json.of(object));
    } else {
      console.line(
          Texts.text(
              "studio.done",
              Texts.count(paintings, "paintings"),
              Texts.count(columns.size(), "annotations"),
              library.folder()));
    }
    return ExitCode.OK;
  }

  /** Works that are finished stay, also where the others cannot be made. */
  private Columns make(Monitor monitor) throws Exception {
    try (LibraryTarget target = LibraryTarget.open(libraries, library.folder(), monitor)) {
      try {
        studio.fill(target.library(), seed, monitor);
      } finally {
        if (!target.library().columns().paintings().isEmpty()) {
          target.keep();
        }
      }
      return target.library().columns();
    }
  }
}
