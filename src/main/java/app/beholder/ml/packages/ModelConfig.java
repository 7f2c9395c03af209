package app.beholder.ml.packages;

import app.beholder.model.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Hugging Face's {@code config.json} beside an ONNX file says of its labels.
 *
 * @param labels in the model's order; empty where it names none
 * @param multiLabel whether each label is a question of its own
 */
record ModelConfig(List<String> labels, boolean multiLabel) {
  private static final Logger LOG = LoggerFactory.getLogger(ModelConfig.class);
  private static final String FILE = "config.json";
  private static final ModelConfig NONE = new ModelConfig(List.of(), false);

  static ModelConfig beside(Path file) {
    Path config = Beside.find(file, FILE);
    if (config == null) {
      return NONE;
    }
    try {
      return of(JsonMapper.builder().build().readTree(Files.readAllBytes(config)));
    } catch (IOException | JacksonException e) {
      LOG.warn("{} cannot be read; its labels are not known", config, e);
      return NONE;
    }
  }

  private static ModelConfig of(JsonNode config) {
    List<String> labels = new ArrayList<>();
    JsonNode written = config.path("id2label");
    for (int i = 0; written.path(Integer.toString(i)).isString(); i++) {
      labels.add(written.path(Integer.toString(i)).asString());
    }
    String kind = config.path("problem_type").asString("");
    return new ModelConfig(labels, Objects.equals(kind, "multi_label_classification"));
  }

  /** Whether the labels are the nine emotions, in whatever order. */
  boolean namesEmotions() {
    long emotions =
        labels.stream().map(Emotion::ofLabel).flatMap(Optional::stream).distinct().count();
    return labels.size() == Emotion.ALL.size() && emotions == labels.size();
  }
}
