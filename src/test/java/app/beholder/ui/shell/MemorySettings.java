package app.beholder.ui.shell;

/** Settings that are forgotten with the test. */
final class MemorySettings implements SettingsStore {
  private Settings settings;

  MemorySettings(Settings settings) {
    this.settings = settings;
  }

  MemorySettings() {
    this(Settings.FIRST);
  }

  @Override
  public Settings load() {
    return settings;
  }

  @Override
  public void save(Settings newSettings) {
    settings = newSettings;
  }
}
