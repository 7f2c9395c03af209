package app.beholder.library.sqlite;

import app.beholder.library.LibraryException;
import app.beholder.library.PackedFile;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library. Left alone, sqlite-jdbc unpacks it into the system's temporary folder at
 * each start, where a killed process leaves it behind; here it is unpacked once for each version
 * and used again.
 */
final class NativeLibrary {
  private static final String PATH_PROPERTY = "org.sqlite.lib.path";
  private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

  private NativeLibrary() {}

  /**
   * Loads the library unless it is loaded; where it cannot be unpacked here, sqlite-jdbc does it in
   * its own way.
   */
  static void load(Path programCache) throws LibraryException {
    if (System.getProperty(PATH_PROPERTY) == null) {
      unpack(programCache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion()).toAbsolutePath());
    }
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      throw new LibraryException(
          "SQLite, which keeps libraries, cannot be started on this system ("
              + e.getMessage()
              + ").",
          e);
    }
  }

  private static void unpack(Path folder) {
    String name = LibraryLoaderUtil.getNativeLibName();
    URL packed =
        SQLiteJDBCLoader.class.getResource(
            LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
    if (packed == null) {
      LOG.warn("sqlite-jdbc has no native library for this system");
      return;
    }
    try {
      PackedFile.unpack(packed, folder.resolve(name));
      System.setProperty(PATH_PROPERTY, folder.toString());
    } catch (IOException e) {
      LOG.warn("SQLite's native library cannot be kept in {}", folder, e);
    }
  }
}
