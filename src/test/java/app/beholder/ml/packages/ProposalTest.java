package app.beholder.ml.packages;

import static app.beholder.ml.packages.MadeModels.floats;
import static app.beholder.ml.packages.MadeModels.graph;
import static app.beholder.ml.packages.MadeModels.proposed;
import static app.beholder.ml.packages.MadeModels.tensor;
import static app.beholder.ml.packages.MadeModels.tokens;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Draft;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProposalTest {
  private static final long FREE = Graph.FREE;

  @TempDir private Path folder;

  private Draft draft(Graph graph) {
    return proposed(folder.resolve("Some_Model.onnx"), graph);
  }

  private static PictureInput picture(Draft draft) {
    assertEquals(Task.IMAGE, draft.manifest().task());
    return Objects.requireNonNull(draft.manifest().picture());
  }

  private static TextInput text(Draft draft) {
    assertEquals(Task.TEXT, draft.manifest().task());
    return Objects.requireNonNull(draft.manifest().text());
  }

  private static void assertNoted(Draft draft, String words) {
    assertTrue(
        draft.notes().stream().anyMatch(note -> note.contains(words)),
        words + " in " + draft.notes());
  }

  @Test
  void picturesAsTorchvisionTakesThem() {
    Draft draft =
        draft(graph(List.of(floats("input", FREE, 3, 224, 224)), floats("output", FREE, 9)));
    PictureInput picture = picture(draft);
    assertEquals(Layout.NCHW, picture.layout());
    assertEquals(Channels.RGB, picture.channels());
    assertEquals(224, picture.width());
    assertEquals(0.875, picture.crop());
    assertEquals(1, picture.range());
    assertEquals(List.of(0.485, 0.456, 0.406), picture.mean());
    assertEquals(List.of(0.229, 0.224, 0.225), picture.deviation());
    assertNoted(draft, "ImageNet are a guess");
  }

  @Test
  void channelsLastAndSizesThatDiffer() {
    Draft draft =
        draft(graph(List.of(floats("image", FREE, 240, 320, 3)), floats("logits", FREE, 9)));
    PictureInput picture = picture(draft);
    assertEquals(Layout.NHWC, picture.layout());
    assertEquals(320, picture.width());
    assertEquals(240, picture.height());
    assertNoted(draft, "TensorFlow");
  }

  @Test
  void caffeNamesMeanCaffeColours() {
    Graph graph =
        graph(
            List.of(tensor("data_0", Type.FLOAT16, 1, 3, 224, 224)),
            tensor("softmaxout_1", Type.FLOAT16, 1, 1000, 1, 1));
    PictureInput picture = picture(draft(graph));
    assertEquals(Channels.BGR, picture.channels());
    assertEquals(255, picture.range());
    assertEquals(List.of(0.0, 0.0, 0.0), picture.mean());
    assertNoted(draft(graph), "Caffe");
    Graph byProducer =
        new Graph(
            List.of(floats("x", 1, 3, 8, 8)),
            List.of(floats("y", 1, 9)),
            7,
            1,
            Set.of(),
            "onnx-caffe2");
    assertEquals(Channels.BGR, picture(draft(byProducer)).channels());
  }

  /** As Optimum exports pictures: nothing is fixed. */
  @Test
  void aFreeSizeIsGuessed() {
    Draft draft =
        draft(
            graph(
                List.of(floats("pixel_values", FREE, FREE, FREE, FREE)),
                floats("last_hidden_state", FREE, 197, 768)));
    assertEquals(224, picture(draft).width());
    assertEquals(224, picture(draft).height());
    assertNoted(draft, "any size");
    assertEquals(Pooling.FIRST, draft.manifest().outputs().pooling());
    assertEquals("last_hidden_state", draft.manifest().outputs().features());
  }

  @Test
  void tokensMaskAndTypesByTheirNames() {
    Draft draft =
        draft(
            graph(
                List.of(
                    tokens("attention_mask", FREE, FREE),
                    tokens("token_type_ids", FREE, FREE),
                    tokens("input_ids", FREE, FREE)),
                floats("logits", FREE, 9),
                floats("last_hidden_state", FREE, FREE, 768)));
    assertEquals(new TextInput("input_ids", "attention_mask", "token_type_ids", 128), text(draft));
    assertNoted(draft, "128 is a guess");
    assertEquals("logits", draft.manifest().outputs().logits());
    assertEquals("last_hidden_state", draft.manifest().outputs().features());
    assertEquals(Pooling.MEAN, draft.manifest().outputs().pooling());
  }

  @Test
  void tokensOfAnotherNameAndAFixedLength() {
    Draft draft = draft(graph(List.of(tensor("x.1", Type.INT32, 1, 64)), floats("y", 1, 9)));
    assertEquals(new TextInput("x.1", null, null, 64), text(draft));
    assertNoted(draft, "no input for a mask");
  }

  @Test
  void clipReadsNoMoreThanItCan() {
    Draft draft =
        draft(
            graph(
                List.of(tokens("input_ids", FREE, FREE), tokens("attention_mask", FREE, FREE)),
                floats("text_embeds", FREE, 512),
                floats("last_hidden_state", FREE, FREE, 512)));
    assertEquals(77, text(draft).maximumLength());
    assertEquals(
        new Manifest.Outputs(null, "text_embeds", Pooling.NONE), draft.manifest().outputs());
    assertEquals(List.of(), draft.manifest().labels());
    assertEquals(Activation.NONE, draft.manifest().activation());
  }

  @Test
  void theTokenizerIsFoundBesideTheFileOrAbove() throws IOException {
    Graph graph = graph(List.of(tokens("input_ids", FREE, FREE)), floats("logits", FREE, 9));
    Path file = Files.createDirectories(folder.resolve("xlm-r/onnx")).resolve("model.onnx");
    assertNull(proposed(file, graph).tokenizer());
    Path above = Files.writeString(folder.resolve("xlm-r/tokenizer.json"), "{}");
    assertEquals(above, proposed(file, graph).tokenizer());
    Path beside = Files.writeString(folder.resolve("xlm-r/onnx/tokenizer.json"), "{}");
    assertEquals(beside, proposed(file, graph).tokenizer());
    assertEquals("xlm-r", proposed(file, graph).manifest().id(), "the folder says more");
  }

  @Test
  void picturesAndTokensAtOnceAreTwoModels() {
    Draft draft =
        draft(
            graph(
                List.of(tokens("input_ids", FREE, FREE), floats("pixel_values", FREE, 3, 224, 224)),
                floats("logits_per_image", FREE, FREE)));
    assertNoted(draft, "files of their own");
  }

  @Test
  void twoVectorsAreFusion() {
    Draft draft =
        draft(
            graph(
                List.of(floats("text_features", FREE, 8), floats("image_features", FREE, 4)),
                floats("logits", FREE, 9)));
    assertEquals(Task.FUSION, draft.manifest().task());
    assertEquals(
        new Manifest.FusionInput("image_features", "", "text_features", ""),
        draft.manifest().fusion());
    Draft unnamed =
        draft(graph(List.of(floats("a", FREE, 8), floats("b", FREE, 4)), floats("c", FREE, 9)));
    assertEquals(new Manifest.FusionInput("a", "", "b", ""), unnamed.manifest().fusion());
    assertNoted(unnamed, "\"a\" is a guess");
  }

  @Test
  void aThousandClassesAreFeatures() {
    Draft draft = draft(graph(List.of(floats("input", 1, 3, 224, 224)), floats("output", 1, 1000)));
    assertEquals(new Manifest.Outputs(null, "output", Pooling.NONE), draft.manifest().outputs());
    assertFalse(draft.manifest().predicts());
    assertNoted(draft, "feature extractor");
    assertNoted(draft, "classes of ImageNet");
  }

  @Test
  void featuresBesideNineColumns() {
    Draft draft =
        draft(
            graph(
                List.of(floats("input", 1, 3, 224, 224)),
                floats("hidden", 1, 2048),
                floats("emotions", 1, 9)));
    assertEquals(
        new Manifest.Outputs("emotions", "hidden", Pooling.NONE), draft.manifest().outputs());
    assertEquals(Emotion.ALL.stream().map(Emotion::label).toList(), draft.manifest().labels());
    assertNoted(draft, "in this order, is a guess");
    assertEquals(Activation.SOFTMAX, draft.manifest().activation());
    assertNoted(draft, "softmax");
  }

  @Test
  void probabilitiesNeedNoSoftmax() {
    Draft draft =
        draft(graph(List.of(floats("input", 1, 3, 8, 8)), floats("class_probabilities", 1, 9)));
    assertEquals(Activation.NONE, draft.manifest().activation());
    assertNoted(draft, "named as probabilities");
  }

  @Test
  void aConfigurationBesideNamesTheLabels() throws IOException {
    Files.writeString(
        folder.resolve("config.json"),
        """
        {"problem_type": "multi_label_classification", "id2label": {"0": "sadness", "1": "fear",
         "2": "disgust", "3": "anger", "4": "excitement", "5": "contentment", "6": "awe",
         "7": "amusement", "8": "something else"}}
        """);
    Draft draft = draft(graph(List.of(tokens("input_ids", FREE, FREE)), floats("logits", FREE, 9)));
    assertEquals("sadness", draft.manifest().labels().getFirst());
    assertEquals("something else", draft.manifest().labels().getLast());
    assertEquals(Activation.SIGMOID, draft.manifest().activation());
    Files.writeString(
        folder.resolve("config.json"), "{\"id2label\": {\"0\": \"LABEL_0\", \"1\": \"LABEL_1\"}}");
    Draft unnamed =
        draft(graph(List.of(tokens("input_ids", FREE, FREE)), floats("logits", FREE, 9)));
    assertEquals("amusement", unnamed.manifest().labels().getFirst());
    assertNoted(unnamed, "LABEL_0, LABEL_1");
  }

  @Test
  void idAndTitleComeFromTheName() {
    Manifest manifest =
        draft(graph(List.of(floats("x", 1, 3, 8, 8)), floats("y", 1, 9))).manifest();
    assertEquals("some-model", manifest.id());
    assertEquals("Some Model", manifest.title());
    assertEquals("some-model-3", ModelIds.id("Some Model", Set.of("some-model", "some-model-2")));
    assertEquals("ete-vgg16", ModelIds.id("Été (VGG16)!", Set.of()));
    assertEquals("model", ModelIds.id("模型", Set.of()));
    assertTrue(ManifestChecks.isId(ModelIds.id("x".repeat(47) + " y".repeat(40), Set.of())));
  }

  @Test
  void anotherTaskIsProposedAnew() {
    Draft draft =
        draft(graph(List.of(floats("a", FREE, 8), floats("b", FREE, 4)), floats("c", FREE, 9)));
    Draft image = Proposal.forTask(draft, Task.IMAGE, List.of());
    assertEquals("a", picture(image).input());
    assertNull(image.manifest().fusion());
    assertEquals(draft.manifest().id(), image.manifest().id());
    assertNotNull(Proposal.forTask(draft, Task.TEXT, List.of()).manifest().text());
  }
}
