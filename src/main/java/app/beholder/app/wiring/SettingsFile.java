package app.beholder.app.wiring;

import app.beholder.ml.Device;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSize;
import app.beholder.ui.shell.Settings;
import app.beholder.ui.shell.SettingsStore;
import app.beholder.ui.shell.WindowState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings as a small JSON file, which is written beside its place and moved there, so that it
 * is never half there.
 */
public final class SettingsFile implements SettingsStore {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public SettingsFile(Path file) {
    this.file = file;
  }

  @Override
  public Settings load() {
    if (!Files.exists(file)) {
      return Settings.FIRST;
    }
    try {
      return settings(json.readTree(Files.readString(file)));
    } catch (IOException | JacksonException e) {
      LOG.warn("The settings in {} cannot be read; starting without them", file, e);
      return Settings.FIRST;
    }
  }

  /**
   * What stands in the file; where people or other versions wrote something else, that setting is
   * as at the first start.
   */
  private static Settings settings(JsonNode written) {
    Settings first = Settings.FIRST;
    return new Settings(
        appearance(written.path("appearance").asString("")),
        TextSize.near(written.path("textSize").asInt(first.textSize().percent())),
        paths(strings(written.path("recent"))),
        written.path("windowKept").asBoolean(first.windowKept()),
        window(written.path("window")),
        written.path("memoryShown").asBoolean(first.memoryShown()),
        Set.copyOf(strings(written.path("dismissedHints"))),
        Math.max(0, written.path("thumbnailSize").asInt(first.thumbnailSize())),
        written.path("order").asString(first.order()),
        device(written.path("device").asString("")));
  }

  private static Appearance appearance(String written) {
    return Arrays.stream(Appearance.values())
        .filter(appearance -> word(appearance).equalsIgnoreCase(written))
        .findFirst()
        .orElse(Settings.FIRST.appearance());
  }

  private static Device device(String written) {
    return Arrays.stream(Device.values())
        .filter(device -> device.word().equalsIgnoreCase(written))
        .findFirst()
        .orElse(Settings.FIRST.device());
  }

  private static String word(Appearance appearance) {
    return appearance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> strings(JsonNode written) {
    return written.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
  }

  private static List<Path> paths(List<String> written) {
    List<Path> paths = new ArrayList<>();
    for (String path : written) {
      try {
        paths.add(Path.of(path));
      } catch (InvalidPathException e) {
        LOG.warn("The settings name a folder that cannot be: {}", path, e);
      }
    }
    return paths;
  }

  private static Optional<WindowState> window(JsonNode written) {
    boolean whole =
        Stream.of("x", "y", "width", "height").allMatch(part -> written.path(part).isNumber());
    return whole
        ? Optional.of(
            new WindowState(
                written.path("x").asDouble(),
                written.path("y").asDouble(),
                written.path("width").asDouble(),
                written.path("height").asDouble(),
                written.path("maximized").asBoolean(false)))
        : Optional.empty();
  }

  private static Map<String, Object> written(Settings settings) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("appearance", word(settings.appearance()));
    written.put("textSize", settings.textSize().percent());
    written.put("recent", settings.recent().stream().map(Path::toString).toList());
    written.put("windowKept", settings.windowKept());
    settings.window().ifPresent(window -> written.put("window", window));
    written.put("memoryShown", settings.memoryShown());
    written.put("dismissedHints", new TreeSet<>(settings.dismissedHints()));
    written.put("thumbnailSize", settings.thumbnailSize());
    written.put("order", settings.order());
    written.put("device", settings.device().word());
    return written;
  }

  @Override
  public void save(Settings settings) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, json.writeValueAsString(written(settings)));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | JacksonException e) {
      LOG.warn("The settings cannot be kept in {}", file, e);
    }
  }
}
