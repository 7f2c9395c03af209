package app.beholder.ml.djl;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.util.Platform;
import ai.onnxruntime.OrtEnvironment;
import app.beholder.library.PackedFile;
import app.beholder.ml.ModelException;
import com.sun.jna.Native;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine's libraries in machine code, which lie in jars. Left alone, ONNX Runtime unpacks all
 * of them into the system's temporary folder at each start, and a killed process leaves them there;
 * here what this system needs is unpacked once for each version, and used again.
 */
final class NativeLibraries {
  private static final Logger LOG = LoggerFactory.getLogger(NativeLibraries.class);
  private static final String RUNTIME_PATH = "onnxruntime.native.path";
  private static final String TOKENIZERS_PATH = "RUST_LIBRARY_PATH";
  private static final String TOKENIZERS_VERSION = "/native/lib/tokenizers.properties";
  private static final String JNA_PATH = "jna.boot.library.path";

  /** Without these ONNX Runtime does not start. */
  private static final List<String> RUNTIME = List.of("onnxruntime", "onnxruntime4j_jni");

  private static final String SHARED = "onnxruntime_providers_shared";
  private static final String CUDA = "onnxruntime_providers_cuda";

  /** On Windows the tokenizers need these beside them. */
  private static final List<String> BESIDE_TOKENIZERS =
      List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll");

  private final Path programCache;

  NativeLibraries(Path programCache) {
    this.programCache = programCache.toAbsolutePath();
  }

  /** Where all of it lies. */
  Path folder() {
    return programCache;
  }

  /** Where DJL may keep what it unpacks by itself. */
  Path forDjl() {
    return programCache.resolve("djl");
  }

  /** Unpacks ONNX Runtime, and tells it where it lies. */
  void unpackRuntime() throws ModelException {
    if (System.getProperty(RUNTIME_PATH) != null) {
      return;
    }
    for (String name : RUNTIME) {
      if (runtimeLibrary(name) == null) {
        throw new ModelException(
            "ONNX Runtime, which runs models, does not exist for this system (%s %s)."
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
      }
    }
    try {
      for (String name : RUNTIME) {
        unpackRuntime(name);
      }
      unpackRuntime(SHARED);
    } catch (IOException e) {
      throw new ModelException(
          "ONNX Runtime, which runs models, cannot be unpacked into %s (%s): make room there, or let the program write there."
              .formatted(runtimeFolder(), e),
          e);
    }
    System.setProperty(RUNTIME_PATH, runtimeFolder().toString());
  }

  /** Unpacks what uses NVIDIA's cards, which is large: only where there is one. */
  void unpackCuda() throws IOException {
    unpackRuntime(CUDA);
  }

  /** Unpacks the tokenizers and tells DJL where they lie; else DJL does it in its own way. */
  void unpackTokenizers() {
    try {
      unpackJna();
      if (System.getProperty(TOKENIZERS_PATH) == null) {
        unpackTokenizersFor(Platform.detectPlatform("tokenizers"));
      }
    } catch (IOException e) {
      LOG.warn("the tokenizers' libraries cannot be kept in {}", programCache, e);
    }
  }

  /** The version of Hugging Face's library, and of DJL, joined by a hyphen; empty if unknown. */
  static String tokenizersVersion() {
    Properties properties = new Properties();
    try (InputStream in = HuggingFaceTokenizer.class.getResourceAsStream(TOKENIZERS_VERSION)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be read", TOKENIZERS_VERSION, e);
    }
    return properties.getProperty("version", "");
  }

  private void unpackTokenizersFor(Platform platform) throws IOException {
    Path folder = programCache.resolve("tokenizers-" + tokenizersVersion());
    String packed = "/native/lib/" + platform.getClassifier() + "/cpu/";
    String library = System.mapLibraryName("tokenizers");
    for (String name : BESIDE_TOKENIZERS) {
      unpack(HuggingFaceTokenizer.class, packed + name, folder);
    }
    if (unpack(HuggingFaceTokenizer.class, packed + library, folder)) {
      System.setProperty(TOKENIZERS_PATH, folder.resolve(library).toString());
    }
  }

  /** DJL looks for graphics cards through JNA, which would unpack itself into the home folder. */
  private void unpackJna() throws IOException {
    if (System.getProperty(JNA_PATH) != null) {
      return;
    }
    Path folder = programCache.resolve("jna-" + Native.VERSION);
    String library = mapped("jnidispatch").replace(".dylib", ".jnilib");
    String packed = "/com/sun/jna/" + com.sun.jna.Platform.RESOURCE_PREFIX + "/" + library;
    if (unpack(Native.class, packed, folder)) {
      System.setProperty(JNA_PATH, folder.toString());
      System.setProperty("jna.nounpack", "true");
    }
  }

  private void unpackRuntime(String name) throws IOException {
    URL packed = runtimeLibrary(name);
    if (packed != null) {
      PackedFile.unpack(packed, runtimeFolder().resolve(mapped(name)));
    }
  }

  /** The two variants of one version have different libraries of the same name. */
  private Path runtimeFolder() {
    String version = OrtEnvironment.class.getPackage().getImplementationVersion();
    return programCache.resolve(
        "onnxruntime-" + version + (runtimeLibrary(CUDA) == null ? "" : "-gpu"));
  }

  private static @Nullable URL runtimeLibrary(String name) {
    return OrtEnvironment.class.getResource(
        "/ai/onnxruntime/native/" + runtimeSystem() + "/" + mapped(name));
  }

  /** This system as ONNX Runtime writes it. */
  private static String runtimeSystem() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    String runtime = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    return runtime + "-" + (machine.equals("amd64") || machine.equals("x86_64") ? "x64" : machine);
  }

  private static String mapped(String name) {
    return System.mapLibraryName(name);
  }

  private static boolean unpack(Class<?> beside, String packed, Path folder) throws IOException {
    URL library = beside.getResource(packed);
    if (library == null) {
      return false;
    }
    PackedFile.unpack(library, folder.resolve(packed.substring(packed.lastIndexOf('/') + 1)));
    return true;
  }
}
