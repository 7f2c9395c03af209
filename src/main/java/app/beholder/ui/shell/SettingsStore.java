package app.beholder.ui.shell;

/**
 * Keeps the settings. Neither method fails: what cannot be read is as at the first start, what
 * cannot be kept is logged.
 */
public interface SettingsStore {

  Settings load();

  void save(Settings settings);
}
