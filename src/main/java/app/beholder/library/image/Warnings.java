package app.beholder.library.image;

import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** What a reader had to forgive: such a picture is shown, but not to be trusted. */
final class Warnings implements IIOReadWarningListener {
  private final List<String> texts = new ArrayList<>();

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    texts.add(warning);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  @Override
  public String toString() {
    return String.join("; ", texts);
  }
}
