package app.beholder.app.wiring;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.shell.Settings;
import app.beholder.ui.shell.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
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
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** What stands in the file; anything may be missing where people or other versions wrote it. */
  private record Written(@Nullable String appearance, @Nullable List<@Nullable String> recent) {}

  @Override
  public Settings load() {
    if (!Files.exists(file)) {
      return Settings.FIRST;
    }
    try {
      Optional<Written> written =
          Optional.ofNullable(json.readValue(Files.readString(file), Written.class));
      return written
          .map(found -> new Settings(appearance(found.appearance()), paths(found.recent())))
          .orElse(Settings.FIRST);
    } catch (IOException | JacksonException e) {
      LOG.warn("The settings in {} cannot be read; starting without them", file, e);
      return Settings.FIRST;
    }
  }

  private static Appearance appearance(@Nullable String written) {
    return "dark".equalsIgnoreCase(written) ? Appearance.DARK : Appearance.LIGHT;
  }

  private static List<Path> paths(@Nullable List<@Nullable String> written) {
    List<Path> paths = new ArrayList<>();
    for (String path : written == null ? List.<@Nullable String>of() : written) {
      try {
        if (path != null) {
          paths.add(Path.of(path));
        }
      } catch (InvalidPathException e) {
        LOG.warn("The settings name a folder that cannot be: {}", path, e);
      }
    }
    return paths;
  }

  @Override
  public void save(Settings settings) {
    String appearance = settings.appearance() == Appearance.DARK ? "dark" : "light";
    Written written =
        new Written(
            appearance, settings.recent().stream().<@Nullable String>map(Path::toString).toList());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, json.writeValueAsString(written));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | JacksonException e) {
      LOG.warn("The settings cannot be kept in {}", file, e);
    }
  }
}
