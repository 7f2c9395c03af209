package app.beholder.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.bench.GeneratedRelease;
import app.beholder.app.wiring.HeadlessFx;
import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.app.wiring.Services;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Importer;
import app.beholder.job.Monitor;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.ml.NoModels;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.TextSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourStopTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final Look LOOK = new Look(Appearance.DARK, TextSize.NORMAL, WIDTH, HEIGHT);

  @TempDir Path folder;
  private final Importer importer = new Importer();
  private Libraries libraries;
  private Path to;

  @BeforeEach
  void folders() throws Exception {
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
    to = Files.createDirectory(folder.resolve("pictures"));
  }

  @Test
  void drawsEveryScreenOfALibrary() throws Exception {
    Path csv = folder.resolve("release.csv");
    new GeneratedRelease(1, 300, false).write(csv);
    try (Library library = libraries.create(folder.resolve("Made.beholder"))) {
      importer.run(new ImportRequest(csv, null, null, false), library, Monitor.NONE);
      library.text().update(Monitor.NONE);
      List<Path> drawn = draw(library);
      assertEquals(
          List.of(
              "welcome-dark-1280.png",
              "gallery-dark-1280.png",
              "gallery-filtered-dark-1280.png",
              "gallery-empty-dark-1280.png",
              "gallery-comments-dark-1280.png",
              "collection-dark-1280.png",
              "models-dark-1280.png",
              "painting-dark-1280.png",
              "palette-dark-1280.png",
              "keys-dark-1280.png",
              "import-1-choose-dark-1280.png",
              "import-2-check-dark-1280.png",
              "import-3-report-dark-1280.png",
              "hint-gallery-dark-1280.png",
              "preferences-dark-1280.png",
              "log-dark-1280.png"),
          names(drawn));
      assertEquals(drawn.size(), drawn.stream().map(TourStopTest::pixels).distinct().count());
    }
  }

  private List<Path> draw(Library library) throws Exception {
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
    Services services =
        new Services(
            libraries,
            importer,
            SmallStudio.of((pixels, file) -> {}),
            NoModels.services(),
            new SameThreadJobRunner());
    return HeadlessFx.call(
        () -> new TourStop(services, SmallStudio.unused(libraries), jobs, LOOK, to).draw(library));
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  /**
   * A number that tells pictures apart; fails for a picture of another size or with hardly any
   * colours.
   */
  private static int pixels(Path file) {
    try {
      BufferedImage image = ImageIO.read(file.toFile());
      int[] argb = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
      assertTrue(Arrays.stream(argb).distinct().limit(20).count() == 20, file + " is blank");
      return Arrays.hashCode(argb);
    } catch (IOException e) {
      throw new AssertionError(file + " is no picture", e);
    }
  }
}
