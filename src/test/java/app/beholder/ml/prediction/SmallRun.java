package app.beholder.ml.prediction;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Filter;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.Pixels;
import app.beholder.library.image.FilePictures;
import app.beholder.library.image.PictureWriter;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.ml.Device;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.SmallPackage;
import app.beholder.ml.TestEngine;
import app.beholder.ml.onnx.ConvNet;
import app.beholder.ml.prediction.LibraryRun.Outcome;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A small image model over a small library on the disk; as a program it stops in the middle and
 * waits to be killed.
 */
final class SmallRun {
  /** More than two chunks. */
  static final int PAINTINGS = 600;

  /** In the middle of the second chunk. */
  private static final int HOLD_AT = Pass.CHUNK + 100;

  private static final int PICTURES = 7;
  private static final int SIZE = 8;
  private static final PrintStream OUT = System.out;

  private final Path folder;
  private final Libraries libraries;

  SmallRun(Path folder) {
    this.folder = folder;
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
  }

  /** Takes the folder in which {@link #make} was. */
  public static void main(String[] arguments) throws Exception {
    SmallRun run = new SmallRun(Path.of(arguments[0]));
    run.run(new Held(), run.model());
    OUT.println("it ended by itself");
  }

  /** Says where it is and never goes on. */
  private static final class Held implements Monitor {
    @Override
    public void step(String name) {
      OUT.println(name);
    }

    @Override
    public void progress(long done, long total) {
      if (done >= HOLD_AT) {
        OUT.println("done " + done);
        try {
          // nobody writes to it
          if (System.in.read() < 0) {
            OUT.println("the input was closed");
          }
        } catch (IOException e) {
          OUT.println(e);
        }
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  /** Makes library, pictures and model. */
  void make() throws Exception {
    for (int i = 0; i < PICTURES; i++) {
      SplittableRandom random = new SplittableRandom(i);
      int[] argb = random.ints(SIZE * SIZE).map(color -> color | 0xFF000000).toArray();
      PictureWriter.png(new Pixels(SIZE, SIZE, argb), folder.resolve(i + ".png"));
    }
    try (Library library = libraries.create(folder.resolve("Small.beholder"));
        Addition addition = library.beginAddition()) {
      for (int i = 0; i < PAINTINGS; i++) {
        int painting =
            addition.painting(new PaintingKey("Realism", "artist_" + i), Addition.Details.NONE);
        addition.annotation(painting, "english", Emotion.AWE, "train", "comment");
        addition.picture(painting, folder.resolve(i * i % PICTURES + ".png").toString());
      }
      addition.commit();
    }
    new ConvNet(SIZE, List.of(4), Emotion.ALL.size())
        .build(1)
        .write(Files.createDirectories(folder.resolve("model")).resolve("model.onnx"));
  }

  ModelPackage model() throws Exception {
    return new SmallPackage(folder.resolve("model"))
        .picture("image", SIZE, SIZE, Layout.NCHW)
        .outputs("logits", "features", Pooling.NONE)
        .ofFile("model.onnx");
  }

  Outcome run(Monitor monitor, ModelPackage model) throws Exception {
    try (Library library = libraries.open(folder.resolve("Small.beholder"), Monitor.NONE)) {
      ModelServices services =
          new ModelServices(FakeEngine.models(model), TestEngine.get(), new FilePictures());
      return new LibraryRun(library, model, Filter.ALL, Device.CPU, services).run(monitor);
    }
  }

  /** The predictions of a run, as they lie on the disk. */
  byte[] bytes(String run) throws IOException {
    return Files.readAllBytes(
        folder.resolve("Small.beholder").resolve("runs").resolve(run).resolve("probabilities.npy"));
  }

  void remove(String run) throws Exception {
    try (Library library = libraries.open(folder.resolve("Small.beholder"), Monitor.NONE)) {
      library.runs().remove(run);
    }
  }
}
