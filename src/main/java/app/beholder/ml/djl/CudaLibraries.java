package app.beholder.ml.djl;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/**
 * NVIDIA's libraries that ONNX Runtime needs beside it to use a card. Looked for before it is tried
 * because ONNX Runtime itself does not tell which one is missing, but to standard error.
 */
final class CudaLibraries {
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /** Comes with the driver. */
  private static final String DRIVER = WINDOWS ? "nvcuda.dll" : "libcuda.so.1";

  /** What ONNX Runtime 1.28 is linked with, and cuDNN, which it loads when it needs it. */
  private static final List<String> NEEDED =
      WINDOWS
          ? List.of("cudart64_12.dll", "cublas64_12.dll", "cublasLt64_12.dll", "cudnn64_9.dll")
          : List.of(
              "libcudart.so.12",
              "libcublas.so.12",
              "libcublasLt.so.12",
              "libcurand.so.10",
              "libcudnn.so.9");

  private CudaLibraries() {}

  /** Whether NVIDIA's driver is installed. */
  static boolean hasDriver() {
    return isThere(DRIVER);
  }

  /** Those of CUDA and cuDNN that the system does not find. */
  static List<String> missing() {
    return NEEDED.stream().filter(library -> !isThere(library)).toList();
  }

  @SuppressWarnings("restricted")
  private static boolean isThere(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) { // says no more than that it was not found
      return false;
    }
  }
}
