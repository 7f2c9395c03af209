package app.beholder.ui.gallery;

import app.beholder.library.Columns;
import app.beholder.library.PaintingOrder;
import app.beholder.library.SortedPaintings;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a collection that were asked for, kept for as long as it stays the same. For jobs:
 * an order that is made while another waits for it is made once.
 */
final class KeptOrders {
  private final Map<PaintingOrder, SortedPaintings> kept = new EnumMap<>(PaintingOrder.class);
  private @Nullable Columns columns;

  synchronized SortedPaintings get(PaintingOrder order, Columns of) {
    if (columns != of) {
      kept.clear();
      columns = of;
    }
    return kept.computeIfAbsent(order, wanted -> SortedPaintings.of(wanted, of));
  }
}
