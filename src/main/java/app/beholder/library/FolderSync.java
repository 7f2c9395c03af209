package app.beholder.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a folder's own list of files on the disk, so that a loss of power undoes no renaming. */
public final class FolderSync {
  private static final Logger LOG = LoggerFactory.getLogger(FolderSync.class);

  private FolderSync() {}

  /** Windows keeps the names in a folder by itself, and cannot be asked to. */
  public static void of(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("The folder {} cannot be synced here", folder, e);
    }
  }
}
