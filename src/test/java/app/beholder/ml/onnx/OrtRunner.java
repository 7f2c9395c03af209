package app.beholder.ml.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.beholder.ml.ModelException;
import app.beholder.ml.TestEngine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs a graph once in ONNX Runtime, without the program's engine. */
final class OrtRunner {
  private OrtRunner() {}

  /**
   * All outputs by name.
   *
   * @param inputs arrays as ONNX Runtime takes them, by name
   */
  static Map<String, float[][]> run(Path file, Map<String, Object> inputs)
      throws OrtException, ModelException {
    // One environment belongs to the process and cannot be closed; the program's engine makes it.
    TestEngine.get().report();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      try (OrtSession session = environment.createSession(file.toString(), options)) {
        for (Map.Entry<String, Object> input : inputs.entrySet()) {
          Object value = input.getValue();
          tensors.put(
              input.getKey(),
              value instanceof OnnxTensor tensor
                  ? tensor
                  : OnnxTensor.createTensor(environment, value));
        }
        return read(session, tensors);
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private static Map<String, float[][]> read(OrtSession session, Map<String, OnnxTensor> tensors)
      throws OrtException {
    Map<String, float[][]> outputs = new HashMap<>();
    try (OrtSession.Result result = session.run(tensors)) {
      for (var output : result) {
        outputs.put(output.getKey(), (float[][]) output.getValue().getValue());
      }
    }
    return outputs;
  }
}
