package app.beholder.ml.onnx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is that is no ONNX file: what people take for a model, and what a download that went
 * wrong leaves behind.
 *
 * @param name for people, with its article
 * @param advice what to do instead
 */
record FileKind(String name, String advice) {
  /** How many of a file's first bytes are looked at. */
  static final int LOOKED_AT = 512;

  private static final String CHOOSE = "choose the model's .onnx file";
  private static final String UNPACK = "unpack it and choose the .onnx file in it";
  private static final String EXPORT =
      "export the model to ONNX with the program that it comes from, and choose that file";

  /** Bytes, one a character, that a kind has at a place. */
  private record Signature(int offset, String bytes, FileKind kind) {
    Signature(int offset, String bytes, String name, String advice) {
      this(offset, bytes, new FileKind(name, advice));
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "\u00ff\u00d8\u00ff", "a JPEG picture", CHOOSE),
          new Signature(0, "\u0089PNG", "a PNG picture", CHOOSE),
          new Signature(0, "GIF8", "a GIF picture", CHOOSE),
          new Signature(8, "WEBP", "a WebP picture", CHOOSE),
          new Signature(0, "II*\0", "a TIFF picture", CHOOSE),
          new Signature(0, "MM\0*", "a TIFF picture", CHOOSE),
          new Signature(0, "%PDF", "a PDF document", CHOOSE),
          new Signature(0, "\u0093NUMPY", "a NumPy array", CHOOSE),
          new Signature(0, "\u0089HDF", "an HDF5 file, such as Keras writes", EXPORT),
          new Signature(4, "TFL3", "a TensorFlow Lite model", EXPORT),
          new Signature(0, "GGUF", "a GGUF model", EXPORT),
          new Signature(
              4,
              "ORTM",
              "a model in ONNX Runtime's own format",
              "choose the .onnx file that it was made from"),
          new Signature(0, "\u0080\u0002", "a PyTorch checkpoint or another pickle", EXPORT),
          new Signature(0, "\u0080\u0004", "a PyTorch checkpoint or another pickle", EXPORT),
          new Signature(0, "\u001f\u008b", "a gzip archive", UNPACK),
          new Signature(
              0,
              "version https://git-lfs",
              "a Git LFS pointer, which only names the model's file",
              "fetch that file with git lfs pull"));

  /** The kind of a file that begins with these bytes, where it is known. */
  static Optional<FileKind> of(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream()
        .filter(signature -> start.startsWith(signature.bytes, signature.offset))
        .map(Signature::kind)
        .findFirst()
        .or(() -> zip(start))
        .or(() -> safetensors(start))
        .or(() -> text(bytes));
  }

  /** PyTorch's zip files begin with the pickle of what is in them. */
  private static Optional<FileKind> zip(String start) {
    if (!start.startsWith("PK\u0003\u0004")) {
      return Optional.empty();
    }
    return Optional.of(
        start.contains("/data.pkl")
            ? new FileKind("a PyTorch checkpoint", EXPORT)
            : new FileKind("a zip archive", UNPACK));
  }

  /** Eight bytes with the length of the description, and then that, as JSON. */
  private static Optional<FileKind> safetensors(String start) {
    return start.startsWith("\0\0{", 6)
        ? Optional.of(
            new FileKind("a safetensors file, which holds weights without a graph", EXPORT))
        : Optional.empty();
  }

  private static Optional<FileKind> text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long odd = text.chars().filter(FileKind::isNoText).count();
    // A letter of several bytes may be cut at the end.
    if (odd > (bytes.length == LOOKED_AT ? 1 : 0)) {
      return Optional.empty();
    }
    String first = text.strip().toLowerCase(Locale.ROOT);
    return Optional.of(
        first.startsWith("<!doctype html") || first.startsWith("<html")
            ? new FileKind(
                "a web page, such as a server sends for an error", "fetch the model's file again")
            : new FileKind("a text", CHOOSE));
  }

  private static boolean isNoText(int c) {
    return (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == '\ufffd';
  }
}
