package app.beholder.ml.djl;

import app.beholder.ml.ModelException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Sees that ONNX Runtime tells nobody anything. Since 1.29 its builds for Linux and macOS write the
 * machine's identifier into the user's cache and send to Microsoft what runs here, from the moment
 * the environment is made; only a variable of the process prevents it. ({@code
 * OrtEnvironment.setTelemetry} comes too late.) What it collects also crashes the process where the
 * class path is long: its search in the command line runs out of stack.
 */
final class Telemetry {
  private static final String OFF = "ORT_DISABLE_TELEMETRY";

  private Telemetry() {}

  /**
   * Switches it off for this process, before ONNX Runtime is loaded. Launcher and tests set the
   * variable too; Java cannot, so that here the system's own function does it.
   *
   * @throws ModelException where that fails: without it nothing may start
   */
  static void switchOff() throws ModelException {
    if ("1".equals(System.getenv(OFF)) || System.getProperty("os.name").startsWith("Windows")) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      int result = (int) setenv().invokeExact(arena.allocateFrom(OFF), arena.allocateFrom("1"), 1);
      if (result != 0) {
        throw new IllegalStateException("setenv gave " + result);
      }
    } catch (Throwable e) { // what a method handle declares
      throw new ModelException(
          "ONNX Runtime is not started, because its telemetry cannot be switched off: set the variable %s=1 and start the program again."
              .formatted(OFF),
          e);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle setenv() {
    Linker linker = Linker.nativeLinker();
    MemorySegment function = linker.defaultLookup().find("setenv").orElseThrow();
    return linker.downcallHandle(
        function,
        FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }
}
