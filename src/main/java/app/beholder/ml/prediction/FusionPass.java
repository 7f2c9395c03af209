package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Features;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.RunWriting;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.Graph;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.Pass.Tally;
import java.util.Arrays;

/**
 * A fusion model over a library. The features of its two parts are taken from where the library
 * keeps them; what is missing there is computed first, so that no picture is decoded twice.
 */
final class FusionPass implements AutoCloseable {
  private final Library library;
  private final FusionParts parts;
  private final FeaturePass images;
  private final FeaturePass texts;

  FusionPass(Library library, Engine engine, FusionParts parts, Device device) {
    this.library = library;
    this.parts = parts;
    images = new FeaturePass(library, engine, parts.image(), device);
    texts = new FeaturePass(library, engine, parts.text(), device);
  }

  /** Predicts what a run has yet to do. */
  Tally run(LoadedModel fusion, RunWriting writing, Monitor monitor)
      throws ModelException, LibraryException, CancelledException {
    int[] todo = writing.todo();
    int[] paintingOf = paintingOf();
    int[] paintings =
        Arrays.stream(todo).map(number -> paintingOf[number]).sorted().distinct().toArray();
    int imageWidth = width(parts.imageWidth(), images, monitor);
    int textWidth = width(parts.textWidth(), texts, monitor);
    Tally seen = images.fill(paintings, 0, imageWidth, monitor);
    images.close();
    Tally heard = texts.fill(todo, writing.done(), textWidth, monitor);
    texts.close();
    monitor.step(Steps.of(fusion.model().task()));
    try (Features image = images.kept(imageWidth);
        Features text = texts.kept(textWidth)) {
      return new Pass(
              fusion,
              new PairBatches(image, text, number -> paintingOf[number]),
              found -> writing.add(found.probabilities()),
              monitor)
          .run(Pass.chunks(todo, writing.done()), writing.done())
          .after(seen, heard);
    }
  }

  private int[] paintingOf() {
    Columns columns = library.columns();
    int[] paintingOf = new int[columns.size()];
    for (int painting = 0; painting < columns.paintings().size(); painting++) {
      for (int number : columns.annotationsOf(painting)) {
        paintingOf[number] = painting;
      }
    }
    return paintingOf;
  }

  /** As the fusion model's graph says, or else as the part does. */
  private static int width(long taken, FeaturePass part, Monitor monitor) throws ModelException {
    return taken == Graph.FREE ? part.model(monitor).featureWidth() : Math.toIntExact(taken);
  }

  @Override
  public void close() {
    images.close();
    texts.close();
  }
}
