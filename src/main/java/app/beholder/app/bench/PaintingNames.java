package app.beholder.app.bench;

import java.util.List;

/**
 * Made-up paintings by number, with the oddities that WikiArt's ids have: mojibake, dots, copy
 * numbers.
 */
final class PaintingNames {
  private static final List<String> STYLES =
      List.of(
          "Abstract_Expressionism",
          "Action_painting",
          "Analytical_Cubism",
          "Art_Nouveau_Modern",
          "Baroque",
          "Color_Field_Painting",
          "Contemporary_Realism",
          "Cubism",
          "Early_Renaissance",
          "Expressionism",
          "Fauvism",
          "High_Renaissance",
          "Impressionism",
          "Mannerism_Late_Renaissance",
          "Minimalism",
          "Naive_Art_Primitivism",
          "New_Realism",
          "Northern_Renaissance",
          "Pointillism",
          "Pop_Art",
          "Post_Impressionism",
          "Realism",
          "Rococo",
          "Romanticism",
          "Symbolism",
          "Synthetic_Cubism",
          "Ukiyo_e");

  private static final List<String> FIRST =
      List.of(
          "anna",
          "eugã¨ne",
          "n.c.",
          "marta",
          "jean-paul",
          "li",
          "sofia",
          "tomasz",
          "yusuf",
          "ines",
          "karl",
          "vera");
  private static final List<String> LAST =
      List.of(
          "abara", "brandt", "castel", "dorn", "eklund", "farouk", "gomez", "hallé", "ito",
          "jansen", "kova", "lund");
  private static final List<String> THINGS =
      List.of(
          "harbour",
          "orchard",
          "portrait-of-a-sister",
          "night-train",
          "two-pears",
          "winter-road",
          "the-letter",
          "market-day",
          "dancers",
          "the-blue-door",
          "storm",
          "a-quiet-room",
          "bathers",
          "the-miller",
          "sunflowers-again");

  private PaintingNames() {}

  static String style(int painting) {
    return STYLES.get(painting % STYLES.size());
  }

  /** No two numbers have the same style and id, though some ids stand under two styles. */
  static String id(int painting) {
    int n = painting % 10 == 1 ? painting - 1 : painting;
    String artist = FIRST.get(n % FIRST.size()) + "-" + LAST.get(n / 7 % LAST.size());
    String id = artist + "_" + THINGS.get(n / 3 % THINGS.size()) + "-" + n + "-" + (1500 + n % 500);
    return n % 11 == 0 ? id + "(1)" : id;
  }
}
