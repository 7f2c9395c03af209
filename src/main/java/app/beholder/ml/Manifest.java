package app.beholder.ml;

import app.beholder.model.Activation;
import app.beholder.model.Task;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code model.json} says: what a model is, how to feed it and how to read it. The components
 * have the names that stand in the file.
 *
 * @param formatVersion {@link #FORMAT_VERSION}; a larger one is of a newer program
 * @param id a short name for commands and folders: lower-case letters, digits, hyphens
 * @param file the ONNX file, beside the manifest
 * @param sha256 of that file, in lower-case hexadecimal digits
 * @param labels what the nine outputs mean, in the model's order; any spelling that {@link
 *     app.beholder.model.Emotion#ofLabel} reads. Empty for a feature extractor, which predicts no
 *     emotions
 * @param activation what has yet to be done to the outputs
 * @param picture for an image model
 * @param text for a text model
 * @param fusion for a fusion model
 * @param trainedOn for people; empty where nobody said
 * @param metrics by name, such as {@code macroF1}
 * @param licence for people; empty where nobody said
 */
public record Manifest(
    int formatVersion,
    String id,
    String title,
    Task task,
    String file,
    String sha256,
    List<String> labels,
    Activation activation,
    @Nullable PictureInput picture,
    @Nullable TextInput text,
    @Nullable FusionInput fusion,
    Outputs outputs,
    String trainedOn,
    Map<String, Double> metrics,
    String licence) {

  public static final int FORMAT_VERSION = 1;

  /** The manifest's own file in a package. */
  public static final String FILE = "model.json";

  /** The Hugging Face tokenizer of a text model, beside the manifest. */
  public static final String TOKENIZER_FILE = "tokenizer.json";

  /** The model card, beside the manifest. */
  public static final String CARD_FILE = "card.md";

  /** In which order a picture's numbers stand: channels first, or last. */
  public enum Layout {
    NCHW,
    NHWC
  }

  /** In which order a pixel's colours stand. */
  public enum Channels {
    RGB,
    BGR
  }

  /** How a tensor with a vector for each token becomes one vector. */
  public enum Pooling {
    /** It is one vector already. */
    NONE,
    /** The mean over the tokens that the mask lets through. */
    MEAN,
    /** The vector of the first token. */
    FIRST
  }

  /**
   * How to feed a picture. Each number is {@code (range * value / 255 - mean) / deviation} for a
   * colour value from 0 to 255.
   *
   * @param input the name of the graph's input
   * @param crop 0 where the whole picture is squeezed into width and height; else the middle of it
   *     is cut out in the shape of width and height, as large as fits times this share (1 is all of
   *     it, 0.875 is torchvision's 224 of 256)
   * @param range the value of full white before mean and deviation: 1 or 255, as a rule
   * @param mean for each channel, in the order of {@code channels}
   * @param deviation the same
   */
  public record PictureInput(
      String input,
      int width,
      int height,
      Layout layout,
      Channels channels,
      double crop,
      double range,
      List<Double> mean,
      List<Double> deviation) {
    /** So many bytes at most a model is fed with at once: what is asked for lies in memory. */
    public static final long MOST_BYTES = 64L << 20;

    private static final int COLOURS = 3;

    public PictureInput {
      mean = List.copyOf(mean);
      deviation = List.copyOf(deviation);
    }

    /** What one picture takes of them. */
    public long bytes() {
      return (long) COLOURS * width * height * Float.BYTES;
    }

    /**
     * How many pictures a model is asked about at once: the same on every machine, and a power of
     * two.
     *
     * @param most a power of two; fewer are taken where so many need too many bytes
     */
    public int atOnce(int most) {
      int count = most;
      while (count > 1 && count * bytes() > MOST_BYTES) {
        count /= 2;
      }
      return count;
    }
  }

  /**
   * How to feed a comment, by the names of the graph's inputs.
   *
   * @param tokens numbers of tokens
   * @param mask 1 for tokens, 0 for padding; null where the graph has no such input
   * @param types always 0; null where the graph has no such input
   * @param maximumLength in tokens; longer comments are cut
   */
  public record TextInput(
      String tokens, @Nullable String mask, @Nullable String types, int maximumLength) {}

  /**
   * How to feed a fusion model: the features of two other packages.
   *
   * @param image the name of the graph's input for the picture's features
   * @param imageModel id of the package that gives them
   * @param text the name of the graph's input for the comment's features
   * @param textModel id of the package that gives them
   */
  public record FusionInput(String image, String imageModel, String text, String textModel) {}

  /**
   * The names of the graph's outputs.
   *
   * @param logits nine numbers for the emotions; null for a feature extractor
   * @param features what fusion models take; null where the model gives none
   * @param pooling of the features
   */
  public record Outputs(@Nullable String logits, @Nullable String features, Pooling pooling) {}

  public Manifest {
    labels = List.copyOf(labels);
    metrics = Map.copyOf(metrics);
  }

  /** Whether it predicts emotions; else it only gives features. */
  public boolean predicts() {
    return outputs.logits() != null;
  }
}
