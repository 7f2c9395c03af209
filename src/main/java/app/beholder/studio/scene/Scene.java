package app.beholder.studio.scene;

import java.util.List;
import java.util.Optional;

/**
 * What a work shows, decided before it is painted: the painter paints it, and commentators name
 * what is in it.
 *
 * @param hues the colours that a visitor would name, one to three, the strongest first
 * @param details one to five things, each of them to be seen in the picture, no motif twice; the
 *     first is what the work is about
 */
public record Scene(
    Subject subject, Mood mood, Light light, Format format, List<Hue> hues, List<Detail> details) {

  /** Refuses what no painter could show. */
  public Scene {
    hues = List.copyOf(hues);
    details = List.copyOf(details);
    if (hues.isEmpty() || details.isEmpty()) {
      throw new IllegalArgumentException("a scene has colours and things");
    }
    if (details.stream().map(Detail::motif).distinct().count() < details.size()) {
      throw new IllegalArgumentException("a motif twice: " + details);
    }
  }

  /** The strongest colour. */
  public Hue hue() {
    return hues.getFirst();
  }

  /** What the work is about. */
  public Detail main() {
    return details.getFirst();
  }

  /** The thing that has this motif; empty where there is none. */
  public Optional<Detail> detail(Motif motif) {
    return details.stream().filter(detail -> detail.motif() == motif).findFirst();
  }

  /** Whether it is to be seen. */
  public boolean has(Motif motif) {
    return detail(motif).isPresent();
  }

  /** How many of these there are; 0 for none. */
  public int count(Motif motif) {
    return detail(motif).map(Detail::count).orElse(0);
  }
}
