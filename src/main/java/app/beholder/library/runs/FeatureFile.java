package app.beholder.library.runs;

import app.beholder.library.Features;
import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Features in a file of records of the same size, at the place that their number says: a checksum,
 * then the vector. Places that nobody wrote to take no room on the disk. A record that is torn, or
 * was never written, has another checksum, and so is not known; that several processes write the
 * same record does no harm.
 */
public final class FeatureFile implements Features {
  private static final Logger LOG = LoggerFactory.getLogger(FeatureFile.class);
  private static final Pattern HASH = Pattern.compile("[0-9A-Za-z]+");

  /** The checksum of a place that nobody wrote to. */
  private static final int NOTHING = 0;

  private final Path file;
  private final int width;
  private final FileChannel channel;
  private final ByteBuffer entry;

  private FeatureFile(Path file, int width, FileChannel channel) {
    this.file = file;
    this.width = width;
    this.channel = channel;
    entry =
        ByteBuffer.allocateDirect(Integer.BYTES + width * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Opens the features that a package gave, or makes their file.
   *
   * @param folder of all features of a library; made where it is missing
   * @param hash the package's
   * @param ofPaintings whether numbers are those of paintings; else they are those of annotations
   * @throws LibraryException where the file cannot be made
   */
  public static FeatureFile open(Path folder, String hash, boolean ofPaintings, int width)
      throws LibraryException {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("no hash: " + hash);
    }
    String name = hash + (ofPaintings ? "-paintings-" : "-annotations-") + width + ".bin";
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.SPARSE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      return new FeatureFile(file, width, channel);
    } catch (IOException e) {
      throw Trouble.notWritten("The cache of features", file, e);
    }
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public boolean read(int number, float[] into, int offset) throws LibraryException {
    try {
      entry.clear();
      long position = position(number);
      while (entry.hasRemaining()) {
        int read = channel.read(entry, position + entry.position());
        if (read < 0) {
          return false;
        }
      }
    } catch (IOException e) {
      throw new LibraryException(
          "The cache of features " + file + " cannot be read (" + e + ").", e);
    }
    int checksum = entry.getInt(0);
    if (checksum == NOTHING || checksum != checksum()) {
      return false;
    }
    entry.position(Integer.BYTES).asFloatBuffer().get(into, offset, width);
    return true;
  }

  @Override
  public void keep(int number, float[] from, int offset) throws LibraryException {
    entry.clear().position(Integer.BYTES);
    entry.asFloatBuffer().put(from, offset, width);
    entry.putInt(0, checksum());
    try {
      Durable.writeFully(channel, entry.rewind(), position(number));
    } catch (IOException e) {
      throw Trouble.notWritten("The cache of features", file, e);
    }
  }

  private long position(int number) {
    return (long) number * entry.capacity();
  }

  private int checksum() {
    CRC32 checksum = new CRC32();
    checksum.update(entry.slice(Integer.BYTES, width * Float.BYTES));
    return (int) checksum.getValue();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.warn("The cache of features {} cannot be closed", file, e);
    }
  }
}
