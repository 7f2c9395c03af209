package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.beholder.model.Emotion;
import org.junit.jupiter.api.Test;

class DataNamesTest {
  private final DataNames names = new DataNames();

  @Test
  void eachEmotionHasAName() {
    Emotion.ALL.forEach(emotion -> assertFalse(names.emotion(emotion).isBlank()));
    assertEquals("Something else", names.emotion(Emotion.SOMETHING_ELSE));
  }

  @Test
  void culturesAreNamedLikeTheirLanguages() {
    assertEquals("Arabic", names.culture("arabic"));
    assertEquals("Chinese", names.culture("chinese"));
    assertEquals("Darija of fes", names.culture("darija_of fes"));
  }

  @Test
  void stylesLoseTheirUnderscores() {
    assertEquals("Post Impressionism", names.style("Post_Impressionism"));
  }
}
