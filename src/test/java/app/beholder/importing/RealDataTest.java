package app.beholder.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real data sets, where they are at hand. */
class RealDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("beholder.shared", "../shared")).resolve("data");

  @TempDir Path folder;
  private FakeLibrary library;

  @BeforeEach
  void makeLibrary() {
    assumeTrue(Files.isDirectory(DATA), "no real data here");
    library = new FakeLibrary(folder);
  }

  private ImportReport importAll(String file, String pictures) throws Exception {
    Path folderOfPictures = pictures.isEmpty() ? null : DATA.resolve(pictures);
    return TestFiles.importFile(DATA.resolve(file), library, folderOfPictures, false);
  }

  @Test
  void artELingosFullLayout() throws Exception {
    ImportReport report = importAll("artelingo48/artelingo_release.csv", "artelingo48/wikiart");
    assertEquals(Format.ARTELINGO_FULL, report.format());
    assertEquals(48, report.kept());
    assertEquals(List.of(), report.rejectedLines());
    assertEquals(3, report.paintings());
    assertEquals(0, report.withoutPicture());
    assertEquals(27, report.picturesWithoutRow());
    assertEquals(Set.of("english", "arabic", "chinese"), library.counts().keySet());
    assertEquals(13, library.counts().get("arabic").values().stream().mapToLong(n -> n).sum());
  }

  @Test
  void aThousandPaintingsOfArtEmis() throws Exception {
    ImportReport report = importAll("artemis-1k/artemis_subset.csv", "artemis-1k");
    assertEquals(Format.ARTELINGO_LITE, report.format());
    assertEquals(5893, report.kept() + report.duplicates());
    assertEquals(Map.of(), report.rejectedBy());
    assertEquals(1026, report.paintings());
    assertEquals(0, report.withoutPicture());
    assertEquals(0, report.picturesWithoutRow());
    assertEquals(List.of(), report.pictureProblems());
  }

  @Test
  void shortTextsInThreeLanguages() throws Exception {
    ImportReport report = importAll("brighter3/brighter_single_label.csv", "");
    assertEquals(7489, report.kept() + report.duplicates());
    assertEquals(Map.of(), report.rejectedBy());
    assertEquals(Set.of("english", "arabic", "chinese"), library.counts().keySet());
  }
}
