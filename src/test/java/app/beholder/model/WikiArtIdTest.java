package app.beholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiArtIdTest {

  @ParameterizedTest
  @CsvSource({
    "vincent-van-gogh_the-starry-night-1889, Vincent van Gogh, The starry night, 1889",
    "vincent-van-gogh_head-of-a-man-1885(1), Vincent van Gogh, Head of a man, 1885",
    "raphael-kirchner_mayflyes-1904-2, Raphael Kirchner, Mayflyes, 1904",
    "n.c.-wyeth_merlin, N.C. Wyeth, Merlin,",
    "hoca-ali-riza_peyzaj(2), Hoca Ali Riza, Peyzaj,",
    "toyen_crying, Toyen, Crying,",
    "konstantin-somov_scarlet_pastorale-1918, Konstantin Somov, Scarlet pastorale, 1918",
    "katsushika-hokusai_36-views-of-mount-fuji, Katsushika Hokusai, 36 views of mount fuji,",
  })
  void readsArtistTitleAndYear(String id, String artist, String title, @Nullable Integer year) {
    assertEquals(new WikiArtId(artist, title, year), WikiArtId.parse(id));
  }

  @ParameterizedTest
  @CsvSource({
    "eugã¨ne-grasset_danger-1897, Eugène Grasset",
    "joaquã\u00ADn-sorolla_aim-of-ibiza, Joaquín Sorolla",
    "arnold-bã¶cklin_pan, Arnold Böcklin",
    "joão-doe_praia, João Doe",
  })
  void repairsMojibakeInNamesOnly(String id, String artist) {
    assertEquals(artist, WikiArtId.parse(id).artist());
  }

  @Test
  void leavesEmptyWhatAnIdDoesNotSay() {
    assertEquals(new WikiArtId("", "", null), WikiArtId.parse(""));
    assertEquals(new WikiArtId("", "Sunflowers", null), WikiArtId.parse("sunflowers"));
    assertEquals(new WikiArtId("Monet", "", null), WikiArtId.parse("monet_"));
    assertEquals(new WikiArtId("Monet", "", 1889), WikiArtId.parse("monet_-1889"));
  }
}
