package app.beholder.ui.preferences;

import java.nio.file.Path;

/**
 * Where the program keeps its own files.
 *
 * @param settings the file with the settings
 * @param cache a folder with what can be made anew at any time
 * @param log the file
 */
public record Places(Path settings, Path cache, Path log) {}
