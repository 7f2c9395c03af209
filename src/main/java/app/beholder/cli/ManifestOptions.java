package app.beholder.cli;

import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.packages.Proposal;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is said of a model by hand; it stands above what was proposed or its manifest says. */
final class ManifestOptions {
  /** Stands for no output. */
  private static final String NONE = "none";

  @Option(names = "--id", paramLabel = "ID")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TITLE")
  private @Nullable String title;

  @Option(names = "--task", paramLabel = "TASK")
  private @Nullable Task task;

  @Option(names = "--tokenizer", paramLabel = "FILE")
  private @Nullable Path tokenizer;

  @Option(names = "--labels", paramLabel = "A,B,...", split = ",", hideParamSyntax = true)
  private @Nullable List<String> labels;

  @Option(names = "--activation", paramLabel = "WORD")
  private @Nullable Activation activation;

  @Option(names = "--layout", paramLabel = "LAYOUT")
  private @Nullable Layout layout;

  @Option(names = "--channels", paramLabel = "ORDER")
  private @Nullable Channels channels;

  @Option(names = "--range", paramLabel = "NUMBER")
  private @Nullable Double range;

  @Option(names = "--mean", paramLabel = "A,B,C", split = ",", hideParamSyntax = true)
  private @Nullable List<Double> mean;

  @Option(names = "--deviation", paramLabel = "A,B,C", split = ",", hideParamSyntax = true)
  private @Nullable List<Double> deviation;

  @Option(names = "--crop", paramLabel = "SHARE")
  private @Nullable Double crop;

  @Option(names = "--size", paramLabel = "PIXELS", converter = Size.Converter.class)
  private @Nullable Size size;

  @Option(names = "--max-length", paramLabel = "TOKENS")
  private @Nullable Integer maximumLength;

  @Option(names = "--logits", paramLabel = "OUTPUT")
  private @Nullable String logits;

  @Option(names = "--features", paramLabel = "OUTPUT")
  private @Nullable String features;

  @Option(names = "--pooling", paramLabel = "WORD")
  private @Nullable Pooling pooling;

  @Option(names = "--image-model", paramLabel = "ID")
  private @Nullable String imageModel;

  @Option(names = "--text-model", paramLabel = "ID")
  private @Nullable String textModel;

  /** Width and height of a picture. */
  private record Size(int width, int height) {

    /** Reads {@code 224} and {@code 320x240}. */
    static final class Converter implements ITypeConverter<Size> {
      @Override
      public Size convert(String text) {
        String[] sides = text.toLowerCase(Locale.ROOT).split("x", -1);
        try {
          int first = Integer.parseInt(sides[0].strip());
          if (sides.length <= 2) {
            return new Size(first, sides.length == 1 ? first : Integer.parseInt(sides[1].strip()));
          }
        } catch (NumberFormatException e) {
          throw new TypeConversionException(Texts.text("models.size", text));
        }
        throw new TypeConversionException(Texts.text("models.size", text));
      }
    }
  }

  /**
   * A draft with what was said by hand.
   *
   * @param others packages that are there
   * @throws CommandException where an option does not belong to the model's task
   */
  Draft applied(Draft looked, Collection<ModelPackage> others) throws CommandException {
    Draft draft =
        task == null || task == looked.manifest().task()
            ? looked
            : Proposal.forTask(looked, task, others);
    checkTask(draft.manifest().task());
    Draft corrected = draft.with(corrected(draft.manifest()));
    return tokenizer == null ? corrected : corrected.with(tokenizer);
  }

  /** An option that would say nothing is a mistake. */
  private void checkTask(Task is) throws CommandException {
    boolean picture =
        layout != null
            || channels != null
            || range != null
            || mean != null
            || deviation != null
            || crop != null
            || size != null;
    boolean text = tokenizer != null || maximumLength != null;
    boolean fusion = imageModel != null || textModel != null;
    if ((picture && is != Task.IMAGE)
        || (text && is != Task.TEXT)
        || (fusion && is != Task.FUSION)) {
      String options =
          Texts.text(
              picture && is != Task.IMAGE
                  ? "models.options.image"
                  : text && is != Task.TEXT ? "models.options.text" : "models.options.fusion");
      throw new CommandException(Texts.text("models.options.wrong", options, is.word()));
    }
  }

  private Manifest corrected(Manifest old) {
    Outputs outputs = outputs(old.outputs());
    return new Manifest(
        old.formatVersion(),
        or(id, old.id()),
        or(title, old.title()),
        old.task(),
        old.file(),
        old.sha256(),
        labels(old.labels(), outputs),
        or(
            activation,
            old.predicts() || outputs.logits() == null ? old.activation() : Activation.SOFTMAX),
        old.picture() == null ? null : picture(old.picture()),
        old.text() == null ? null : text(old.text()),
        old.fusion() == null ? null : fusion(old.fusion()),
        outputs,
        old.trainedOn(),
        old.metrics(),
        old.licence());
  }

  /**
   * All nine in their order for logits that were named only now; none where there are no logits.
   */
  private List<String> labels(List<String> old, Outputs outputs) {
    if (labels != null) {
      return labels.stream().map(String::strip).toList();
    }
    if (outputs.logits() == null) {
      return List.of();
    }
    return old.isEmpty() ? Emotion.ALL.stream().map(Emotion::label).toList() : old;
  }

  private PictureInput picture(PictureInput old) {
    return new PictureInput(
        old.input(),
        size == null ? old.width() : size.width(),
        size == null ? old.height() : size.height(),
        or(layout, old.layout()),
        or(channels, old.channels()),
        or(crop, old.crop()),
        or(range, old.range()),
        or(mean, old.mean()),
        or(deviation, old.deviation()));
  }

  private TextInput text(TextInput old) {
    return new TextInput(
        old.tokens(), old.mask(), old.types(), or(maximumLength, old.maximumLength()));
  }

  private FusionInput fusion(FusionInput old) {
    return new FusionInput(
        old.image(), or(imageModel, old.imageModel()), old.text(), or(textModel, old.textModel()));
  }

  private Outputs outputs(Outputs old) {
    return new Outputs(
        output(logits, old.logits()), output(features, old.features()), or(pooling, old.pooling()));
  }

  private static @Nullable String output(@Nullable String said, @Nullable String old) {
    return said == null ? old : said.equals(NONE) ? null : said;
  }

  private static <T> T or(@Nullable T said, T old) {
    return said == null ? old : said;
  }
}
