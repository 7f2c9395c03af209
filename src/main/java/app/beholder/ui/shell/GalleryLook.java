package app.beholder.ui.shell;

import app.beholder.library.PaintingOrder;
import app.beholder.ui.gallery.GalleryViewModel;
import java.util.Arrays;

/** How people left the gallery: the size of its pictures and their order. */
final class GalleryLook {
  private GalleryLook() {}

  /** Arranges a gallery as the last one was left; what other versions wrote is passed over. */
  static void restore(Settings settings, GalleryViewModel gallery) {
    if (settings.thumbnailSize() > 0) {
      gallery.resizeTo(settings.thumbnailSize());
    }
    Arrays.stream(PaintingOrder.values())
        .filter(order -> order.name().equals(settings.order()))
        .findFirst()
        .ifPresent(gallery.orderProperty()::set);
  }

  /** The settings with how this gallery is arranged now. */
  static Settings keep(Settings before, GalleryViewModel gallery) {
    return before
        .withThumbnailSize(gallery.tileSideProperty().get())
        .withOrder(gallery.orderProperty().get().name());
  }
}
