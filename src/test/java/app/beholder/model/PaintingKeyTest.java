package app.beholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PaintingKeyTest {

  @Test
  void comparesIdsInNormalFormC() {
    String composed = "andré-derain_forêt(1)";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertNotEquals(composed, decomposed);
    assertEquals(new PaintingKey("Fauvism", composed), new PaintingKey("Fauvism", decomposed));
  }

  @Test
  void leavesMojibakeParenthesesAndDotsAlone() {
    assertEquals(
        "eugã¨ne-grasset_n.c.(2)", new PaintingKey("Art_Nouveau", "eugã¨ne-grasset_n.c.(2)").id());
  }

  @Test
  void tellsTheSameIdUnderTwoStylesApart() {
    assertNotEquals(new PaintingKey("Baroque", "a_b"), new PaintingKey("Rococo", "a_b"));
  }
}
