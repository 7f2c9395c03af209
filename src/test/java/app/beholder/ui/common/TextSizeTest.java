package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextSizeTest {

  @Test
  void goesUpAndDownInStepsAndStopsAtTheEnds() {
    assertEquals(new TextSize(115), TextSize.NORMAL.larger());
    assertEquals(new TextSize(90), TextSize.NORMAL.smaller());
    assertEquals(TextSize.ALL.getLast(), TextSize.ALL.getLast().larger());
    assertEquals(TextSize.ALL.getFirst(), TextSize.ALL.getFirst().smaller());
  }

  @Test
  void takesTheNearestStepToAnyNumber() {
    assertEquals(TextSize.NORMAL, TextSize.near(104));
    assertEquals(new TextSize(150), TextSize.near(155));
    assertEquals(new TextSize(200), TextSize.near(Integer.MAX_VALUE));
    assertEquals(new TextSize(90), TextSize.near(Integer.MIN_VALUE));
  }
}
