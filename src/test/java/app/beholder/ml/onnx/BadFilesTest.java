package app.beholder.ml.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataLocation;
import ai.onnx.proto.OnnxMl.TrainingInfoProto;
import app.beholder.ml.ModelException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read of a file that is no model, or none that runs here. */
class BadFilesTest {
  private static final String EXPORT =
      "export the model to ONNX with the program that it comes from, and choose that file.";
  private static final String AGAIN = "export the model again, in PyTorch with opset_version=17.";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("m.onnx");
  }

  private void says(String expected) {
    ModelException problem = assertThrows(ModelException.class, () -> OnnxFile.read(file));
    assertEquals(expected, problem.getMessage());
  }

  private void bytes(String latin) throws IOException {
    Files.write(file, latin.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void change(Consumer<ModelProto.Builder> change) throws IOException {
    UnaryOperator<ModelProto.Builder> changed =
        model -> {
          change.accept(model);
          return model;
        };
    TinyGraph.write(file, changed);
  }

  @Test
  void noFile() throws Exception {
    ModelException missing = assertThrows(ModelException.class, () -> OnnxFile.read(file));
    assertEquals(file + " is not there; choose another file.", missing.getMessage());
    Files.createDirectory(file);
    says("m.onnx is a folder; choose the .onnx file in it.");
  }

  @Test
  void emptyAndTooLarge() throws Exception {
    Files.createFile(file);
    says("m.onnx is empty; copy or export it again.");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(Integer.MAX_VALUE + 1L);
    }
    says(
        "m.onnx is larger than 2 GB, which an ONNX file cannot be; export the model with weights in"
            + " half precision, or a smaller one.");
  }

  @Test
  void pictureTextAndWebPage() throws Exception {
    bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001\u0001");
    says("m.onnx is a JPEG picture, not an ONNX file; choose the model's .onnx file.");
    Files.writeString(file, "Weights are at the usual place.\nبالعربية 画\n".repeat(20));
    says("m.onnx is a text, not an ONNX file; choose the model's .onnx file.");
    bytes("\n<!DOCTYPE html><html><body>404 Not Found</body></html>");
    says(
        "m.onnx is a web page, such as a server sends for an error, not an ONNX file; fetch the"
            + " model's file again.");
    bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
    says(
        "m.onnx is a Git LFS pointer, which only names the model's file, not an ONNX file; fetch"
            + " that file with git lfs pull.");
  }

  @Test
  void modelsOfOtherPrograms() throws Exception {
    zip("archive/data.pkl");
    says("m.onnx is a PyTorch checkpoint, not an ONNX file; " + EXPORT);
    zip("model/model.onnx");
    says("m.onnx is a zip archive, not an ONNX file; unpack it and choose the .onnx file in it.");
    bytes("\u0080\u0002\u008a\n" + "l\u00fc\u009cF\u00f9");
    says("m.onnx is a PyTorch checkpoint or another pickle, not an ONNX file; " + EXPORT);
    byte[] description = "{\"fc.weight\":{\"dtype\":\"F32\"}}".getBytes(StandardCharsets.UTF_8);
    Files.write(
        file,
        ByteBuffer.allocate(Long.BYTES + description.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(description.length)
            .put(description)
            .array());
    says(
        "m.onnx is a safetensors file, which holds weights without a graph, not an ONNX file; "
            + EXPORT);
    bytes("\u001c\0\0\0TFL3\u0014\0 \0");
    says("m.onnx is a TensorFlow Lite model, not an ONNX file; " + EXPORT);
  }

  private void zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(1);
      zip.closeEntry();
    }
    Files.write(file, bytes.toByteArray());
  }

  @Test
  void cutOffOrStrange() throws Exception {
    byte[] sound = Files.readAllBytes(TinyGraph.write(file));
    Files.write(file, Arrays.copyOf(sound, sound.length - 1));
    says("m.onnx is damaged or cut off; copy or export it again.");
    bytes("\u0000\u0001\u0002\u0003");
    says("m.onnx is not an ONNX file; choose one that ends in .onnx.");
  }

  @Test
  void withoutGraphInputsOrOutputs() throws Exception {
    change(ModelProto.Builder::clearGraph);
    says("m.onnx has no graph; export the model again.");
    change(model -> model.getGraphBuilder().clearInput());
    says(
        "m.onnx has no input, so that it always gives the same; export the model again, with its"
            + " inputs.");
    change(model -> model.getGraphBuilder().clearOutput());
    says("m.onnx has no output; export the model again, with its outputs.");
  }

  @Test
  void weightsBesideTheFile() throws Exception {
    change(model ->
        model
            .getGraphBuilder()
            .getInitializerBuilder(0)
            .clearRawData()
            .setDataLocation(DataLocation.EXTERNAL));
    says(
        "m.onnx keeps its weights in other files beside it, which is not supported; save it as one"
            + " file, in Python with onnx.save_model(onnx.load(\"m.onnx\"), \"one.onnx\").");
  }

  @Test
  void versions() throws Exception {
    TinyGraph.builder(27).write(file);
    says("m.onnx uses operator set 27, and 26 is the newest that runs here; " + AGAIN);
    TinyGraph.builder(6).write(file);
    says("m.onnx uses operator set 6, and 7 is the oldest that runs here; " + AGAIN);
    change(ModelProto.Builder::clearOpsetImport);
    says("m.onnx does not say which operator set it uses; " + AGAIN);
    change(model -> model.setIrVersion(14));
    says("m.onnx has version 14 of the ONNX format, and 13 is the newest that runs here; " + AGAIN);
  }

  @Test
  void graphsForTraining() throws Exception {
    String problem = "m.onnx is a graph for training, not for predicting; export the model itself.";
    change(model -> model.addTrainingInfo(TrainingInfoProto.newBuilder()));
    says(problem);
    operator("ai.onnx.preview.training", "Adam");
    says(problem);
    change(model ->
        model
            .getGraphBuilder()
            .addNode(
                NodeProto.newBuilder()
                    .setOpType("BatchNormalization")
                    .addAttribute(AttributeProto.newBuilder().setName("training_mode").setI(1))));
    says(
        "m.onnx was exported while it learns, so that an answer depends on what else is asked;"
            + " export it again, in PyTorch after model.eval().");
  }

  @Test
  void operatorsThatOnnxRuntimeLacks() throws Exception {
    operator("qonnx.custom_op.general", "Quant");
    says(
        "m.onnx uses operators that ONNX Runtime does not have (Quant of qonnx.custom_op.general);"
            + " export the model with ONNX's own.");
    operator("com.microsoft", "EPContext");
    says(
        "m.onnx was compiled for one device (EPContext); choose the .onnx file that it was made"
            + " from.");
  }

  private void operator(String domain, String name) throws IOException {
    change(model ->
        model.getGraphBuilder().addNode(NodeProto.newBuilder().setOpType(name).setDomain(domain)));
  }

  @Test
  void functionsInTheFileAreNotMissed() throws Exception {
    change(model -> {
      model.getGraphBuilder().addNode(NodeProto.newBuilder().setOpType("f").setDomain("own"));
      model.addFunctionsBuilder().setDomain("own").setName("f");
    });
    assertTrue(OnnxFile.read(file).operators().contains("own.f"));
  }
}
