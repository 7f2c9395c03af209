package app.beholder.ml.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.DeviceMemoryException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineFailureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Non-zero status code returned while running Conv node. Name:'c' Status Message:"
            + " /onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void*"
            + " onnxruntime::BFCArena::AllocateRawInternal(size_t, bool, Stream*) Failed to allocate"
            + " memory for requested buffer of size 13107200000",
        "CUDA failure 2: out of memory ; GPU=0 ; hostname=x",
        "CUDA_ERROR_OUT_OF_MEMORY",
        "CUDNN_STATUS_ALLOC_FAILED",
        "std::bad_alloc"
      })
  void lackOfMemoryIsKnown(String text) {
    Exception wrapped = new IllegalStateException("outer", new IllegalStateException(text));
    assertInstanceOf(DeviceMemoryException.class, EngineFailure.running("Small", wrapped));
    assertTrue(EngineFailure.isLackOfMemory(wrapped));
  }

  @Test
  void otherFailuresAreNoLackOfMemory() {
    Exception failure = new IllegalStateException("Got invalid dimensions for input: x");
    assertFalse(EngineFailure.isLackOfMemory(failure));
    assertEquals(
        "The model Small fails: Got invalid dimensions for input: x.",
        EngineFailure.running("Small", failure).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Error code - ORT_FAIL - message: Load model from /a b/model.onnx failed:Fatal error: com.acme:Foo(-1) is not a registered function/op | com.acme:Foo(-1) is not a registered function/op
          Error code - ORT_INVALID_GRAPH - message: Load model from /m.onnx failed:This is an invalid model. Type Error: Type 'tensor(int64)' of input parameter (x) is invalid. | Type Error: Type 'tensor(int64)' of input parameter (x) is invalid
          Error code - ORT_FAIL - message: Load model from m.onnx failed:/onnxruntime_src/onnxruntime/core/graph/model.cc:181 onnxruntime::Model::Model(onnx::ModelProto&&, const PathString&) Unsupported model IR version: 99, max supported IR version: 11 | Unsupported model IR version: 99, max supported IR version: 11
          """)
  void reasonsAreTidy(String text, String tidy) {
    assertEquals(tidy, EngineFailure.tidy(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version | NVIDIA's driver is too old
          CUDA failure 100: no CUDA-capable device is detected ; GPU=0 | There is no NVIDIA card
          something else | ONNX Runtime says: something else.
          """)
  void whyCudaDoesNotWork(String text, String begin) {
    assertTrue(CudaFailure.reason(text).startsWith(begin), CudaFailure.reason(text));
    assertTrue(CudaFailure.missing(List.of("libx.so.12")).contains("missing: libx.so.12. "));
  }

  @Test
  void whatTheCardsToolSays() {
    assertEquals(
        "NVIDIA GeForce RTX 4090, 24 GiB",
        GraphicsCard.parse("NVIDIA GeForce RTX 4090, 24564\n").orElseThrow().describe());
    assertEquals(Optional.empty(), GraphicsCard.parse("No devices were found"));
    assertEquals(Optional.empty(), GraphicsCard.parse(""));
    assertEquals(Optional.empty(), GraphicsCard.parse("NVIDIA GH200, [N/A]"));
  }
}
