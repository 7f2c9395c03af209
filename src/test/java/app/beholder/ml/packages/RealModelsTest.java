package app.beholder.ml.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.beholder.job.Monitor;
import app.beholder.ml.Draft;
import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.ModelPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real pretrained weights, where they are at hand. */
final class RealModelsTest {
  private static final Path FILES =
      Path.of(System.getProperty("beholder.shared", "../shared")).resolve("data/onnx");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "SqueezeNet_fp16.onnx, squeezenet-fp16, FLOAT16, softmaxout_1, 1000",
    "squeezenet_fp32_feat.onnx, squeezenet-fp32-feat, FLOAT32, features, 512"
  })
  void squeezeNetIsRecognised(String name, String id, Type type, String features, int width)
      throws Exception {
    Path file = FILES.resolve(name);
    assumeTrue(Files.isRegularFile(file), "no " + file);
    FolderModels models = new FolderModels(folder.resolve("own"), null, folder.resolve("cache"));
    Draft draft = models.look(file, Monitor.NONE);
    assertEquals(List.of(), models.problems(draft));
    assertEquals(7, draft.graph().operatorSet());
    PictureInput picture = Objects.requireNonNull(draft.manifest().picture());
    assertEquals("data_0", picture.input());
    assertEquals(type, draft.graph().input("data_0").orElseThrow().type());
    assertEquals(Channels.BGR, picture.channels());
    assertEquals(255, picture.range());
    assertEquals(224, picture.width());
    ModelPackage model = models.add(draft, Monitor.NONE);
    assertEquals(id, model.id());
    assertFalse(model.manifest().predicts());
    assertEquals(features, model.manifest().outputs().features());
    assertEquals(width, FeatureWidth.of(model.graph(), model.manifest().outputs()));
  }
}
