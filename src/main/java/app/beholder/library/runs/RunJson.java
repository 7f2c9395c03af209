package app.beholder.library.runs;

import app.beholder.library.Run;
import app.beholder.model.Activation;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON files of a run. A file with a field too many or too few is damaged. */
final class RunJson {
  private static final int FORMAT_VERSION = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private RunJson() {}

  /** {@link Run.Model} in the words that files write. */
  private record Model(
      String id,
      String title,
      String hash,
      String task,
      String activation,
      Map<String, String> parts) {

    static Model of(Run.Model model) {
      Map<String, String> parts = new TreeMap<>();
      model.parts().forEach((task, hash) -> parts.put(task.word(), hash));
      return new Model(
          model.id(),
          model.title(),
          model.hash(),
          model.task().word(),
          model.activation().word(),
          parts);
    }

    Run.Model model() throws IOException {
      Map<Task, String> byTask = new TreeMap<>();
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byTask.put(known(Task.values(), Task::word, part.getKey()), part.getValue());
      }
      return new Run.Model(
          id,
          title,
          hash,
          known(Task.values(), Task::word, task),
          known(Activation.values(), Activation::word, activation),
          byTask);
    }
  }

  private static <T> T known(T[] values, Function<T, String> word, String written)
      throws IOException {
    Optional<T> known =
        Arrays.stream(values).filter(value -> word.apply(value).equals(written)).findFirst();
    return known.orElseThrow(() -> new DamagedException("unknown word " + written));
  }

  private record Finished(
      int formatVersion,
      Model model,
      String where,
      int rows,
      int predicted,
      int unreadable,
      String device,
      Map<String, String> versions,
      Instant started,
      Instant ended,
      double perSecond) {}

  private record Begun(
      int formatVersion,
      Model model,
      String where,
      int rows,
      int wanted,
      String wantedDigest,
      Instant started) {}

  static void write(Path file, Run run) throws IOException {
    Finished finished =
        new Finished(
            FORMAT_VERSION,
            Model.of(run.model()),
            run.where(),
            run.rows(),
            run.predicted(),
            run.unreadable(),
            run.device(),
            new TreeMap<>(run.versions()),
            run.started(),
            run.ended(),
            run.perSecond());
    Durable.replace(file, ByteBuffer.wrap(JSON.writeValueAsBytes(finished)));
  }

  /**
   * Reads a finished run.
   *
   * @param id the name of its folder
   * @throws IOException where the file is missing or damaged
   */
  static Run readRun(Path file, String id) throws IOException {
    Finished read = read(file, Finished.class);
    check(file, read.formatVersion());
    return new Run(
        id,
        read.model().model(),
        read.where(),
        read.rows(),
        read.predicted(),
        read.unreadable(),
        read.device(),
        read.versions(),
        read.started(),
        read.ended(),
        read.perSecond());
  }

  static void write(Path file, Plan plan) throws IOException {
    Begun begun =
        new Begun(
            FORMAT_VERSION,
            Model.of(plan.model()),
            plan.where(),
            plan.rows(),
            plan.wanted(),
            plan.digest(),
            plan.started());
    Durable.replace(file, ByteBuffer.wrap(JSON.writeValueAsBytes(begun)));
  }

  /**
   * Reads what an unfinished run is to become.
   *
   * @throws IOException where the file is missing or damaged
   */
  static Plan readPlan(Path file) throws IOException {
    Begun read = read(file, Begun.class);
    check(file, read.formatVersion());
    return new Plan(
        read.model().model(),
        read.where(),
        read.rows(),
        read.wanted(),
        read.wantedDigest(),
        read.started());
  }

  private static <T> T read(Path file, Class<T> type) throws IOException {
    byte[] content = Files.readAllBytes(file);
    try {
      T read = JSON.readValue(content, type);
      if (read == null) {
        throw new DamagedException(file + " holds nothing");
      }
      return read;
    } catch (JacksonException e) {
      throw new DamagedException(file + " is damaged: " + e.getOriginalMessage());
    }
  }

  private static void check(Path file, int version) throws IOException {
    if (version != FORMAT_VERSION) {
      throw new DamagedException(file + " is of format " + version + ", not " + FORMAT_VERSION);
    }
  }
}
