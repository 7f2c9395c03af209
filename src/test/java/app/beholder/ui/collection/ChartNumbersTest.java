package app.beholder.ui.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.ui.collection.ChartNumbers.Cell;
import app.beholder.ui.collection.ChartNumbers.Row;
import app.beholder.ui.common.ChartTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartNumbersTest {

  @Test
  void aFileHasPlainCountsAndSharesInColumnsOfTheirOwn() {
    ChartNumbers numbers =
        new ChartNumbers(
            List.of("Culture", "n", "Awe"),
            List.of(
                new Row("Arabic", List.of(Cell.of(3_000), new Cell(1_000, 3_000))),
                new Row("Thai", List.of(Cell.of(3), Cell.of(1)))));
    ChartTable table = numbers.table(name -> name + ", share");
    assertEquals(List.of("Culture", "n", "Awe", "Awe, share"), table.header());
    assertEquals(
        List.of(List.of("Arabic", "3000", "1000", "0.3333"), List.of("Thai", "3", "1", "")),
        table.rows());
  }

  @Test
  void numbersAboveNarrowBarsAreBrief() {
    assertEquals(
        List.of("812", "7.7K", "13K"),
        List.of(BriefNumber.of(812), BriefNumber.of(7_740), BriefNumber.of(13_090)));
  }
}
