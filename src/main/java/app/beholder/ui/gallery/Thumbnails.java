package app.beholder.ui.gallery;

import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Monitor;
import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import app.beholder.model.Painting;
import app.beholder.ui.common.FxImages;
import app.beholder.ui.common.FxJobs;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thumbnails of one library, decoded away from the FX thread and kept in memory until newer
 * ones need the room. For the FX thread.
 */
public final class Thumbnails {
  private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);
  private static final int ENTRY_BYTES = 200;

  private final Pictures pictures;
  private final FxJobs jobs;
  private final long maxBytes;
  private final String noPicture;
  private final Map<Integer, Thumbnail> kept = new LinkedHashMap<>(256, 0.75f, true);
  private int side;
  private long bytes;
  private long shown;
  private long requested;
  private long decoded;
  private long missing;

  /**
   * How the thumbnails were used so far.
   *
   * @param shown how many tiles wanted a thumbnail
   * @param requested how often it was not in memory and had to be asked for
   * @param decoded how many of these came, the others were no longer wanted or have no picture
   * @param missing how many have no picture that can be read
   * @param bytes the memory that the kept ones take now
   */
  public record Statistics(
      long shown, long requested, long decoded, long missing, int kept, long bytes) {}

  /**
   * @param noPicture what is told of a painting without a picture
   */
  Thumbnails(Pictures pictures, FxJobs jobs, long maxBytes, String noPicture) {
    this.pictures = pictures;
    this.jobs = jobs;
    this.maxBytes = maxBytes;
    this.noPicture = noPicture;
  }

  /**
   * The side, in pixels of the screen, of the square that a thumbnail must fit. Those of another
   * side are still found, until the right ones have been asked for and take their place.
   */
  void setSide(int newSide) {
    side = Math.min(newSide, Pictures.THUMBNAIL_SIZE);
  }

  /** Forgets what is kept, because pictures may have come or changed. */
  void forget() {
    kept.clear();
    bytes = 0;
  }

  /** The thumbnail where it is at hand, perhaps one that was made for another side. */
  Optional<Thumbnail> find(Painting painting) {
    shown++;
    return painting.hasPicture()
        ? Optional.ofNullable(kept.get(painting.number()))
        : Optional.of(new Thumbnail.Missing(noPicture));
  }

  /** Whether a thumbnail was made for the side that is asked for now. */
  boolean isCurrent(Thumbnail thumbnail) {
    return thumbnail.fits(side);
  }

  /**
   * Decodes a thumbnail; a request that is cancelled before its turn decodes nothing and never
   * calls back.
   */
  JobHandle request(Painting painting, Consumer<Thumbnail> show) {
    requested++;
    int wanted = side;
    return jobs.run(
        Lane.PICTURES,
        monitor -> decode(painting, wanted, monitor),
        thumbnail -> arrived(painting, thumbnail, wanted, show),
        cause -> failed(painting, cause, wanted, show));
  }

  private Thumbnail decode(Painting painting, int wanted, Monitor monitor) throws Exception {
    monitor.throwIfCancelled();
    return new Thumbnail.Decoded(
        FxImages.of(pictures.thumbnail(painting).fittedInto(wanted)), wanted);
  }

  private void arrived(
      Painting painting, Thumbnail thumbnail, int wanted, Consumer<Thumbnail> show) {
    decoded++;
    keep(painting, thumbnail, wanted);
    show.accept(thumbnail);
  }

  private void failed(Painting painting, Throwable cause, int wanted, Consumer<Thumbnail> show) {
    missing++;
    if (cause instanceof LibraryException) {
      LOG.debug("No thumbnail of {}", painting.key(), cause);
    } else {
      LOG.warn("No thumbnail of {}", painting.key(), cause);
    }
    String reason = cause instanceof LibraryException ? cause.getMessage() : noPicture;
    Thumbnail thumbnail = new Thumbnail.Missing(reason == null ? noPicture : reason);
    keep(painting, thumbnail, wanted);
    show.accept(thumbnail);
  }

  private void keep(Painting painting, Thumbnail thumbnail, int wanted) {
    if (wanted != side && kept.containsKey(painting.number())) {
      return;
    }
    Thumbnail before = kept.put(painting.number(), thumbnail);
    bytes += cost(thumbnail) - (before == null ? 0 : cost(before));
    Iterator<Thumbnail> oldest = kept.values().iterator();
    while (bytes > maxBytes && oldest.hasNext()) {
      bytes -= cost(oldest.next());
      oldest.remove();
    }
  }

  private static long cost(Thumbnail thumbnail) {
    return ENTRY_BYTES + thumbnail.bytes();
  }

  public Statistics statistics() {
    return new Statistics(shown, requested, decoded, missing, kept.size(), bytes);
  }
}
