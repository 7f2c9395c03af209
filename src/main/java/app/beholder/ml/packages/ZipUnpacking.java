package app.beholder.ml.packages;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.ml.ModelException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a zip file that may come from anywhere: nothing is written outside the folder, and no
 * more than a model can need.
 */
final class ZipUnpacking {
  private static final int MOST_ENTRIES = 1000;

  /** An ONNX file has at most 2 GB, a tokenizer some MB. */
  private static final long LARGEST = 4L << 30;

  /** Text shrinks to a tenth, weights hardly at all; what grows a hundredfold is a trap. */
  private static final long MOST_GROWTH = 100;

  private static final long ALWAYS_ALLOWED = 8L << 20;

  private static final Pattern UNSAFE =
      Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)\\.\\.(/|$)|[\\x00-\\x1f]");

  private final Path zip;
  private final Path folder;
  private final Monitor monitor;

  private ZipUnpacking(Path zip, Path folder, Monitor monitor) {
    this.zip = zip;
    this.folder = folder;
    this.monitor = monitor;
  }

  /**
   * Unpacks everything into a folder that is there.
   *
   * @throws ModelException where the file is damaged, or not to be trusted
   */
  static void unpack(Path zip, Path folder, Monitor monitor)
      throws ModelException, CancelledException, IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      new ZipUnpacking(zip, folder, monitor).unpack(file);
    } catch (ZipException e) {
      throw new ModelException(
          zip + " is a damaged zip file (" + e.getMessage() + "); fetch it again.", e);
    }
  }

  private void unpack(ZipFile file) throws ModelException, CancelledException, IOException {
    List<? extends ZipEntry> entries = Collections.list(file.entries());
    if (entries.size() > MOST_ENTRIES) {
      throw new ModelException(
          "%s has %,d files in it, which no model has; pack only the package's folder."
              .formatted(zip, entries.size()));
    }
    for (ZipEntry entry : entries) {
      if (UNSAFE.matcher(entry.getName()).find()) {
        throw new ModelException(
            "%s wants to write outside its own folder (\"%s\") and was not unpacked; do not trust it."
                .formatted(zip, printable(entry.getName())));
      }
    }
    long allowed = Math.min(LARGEST, ALWAYS_ALLOWED + MOST_GROWTH * Files.size(zip));
    long total = entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    Transfer transfer = new Transfer(monitor, total);
    Allowance allowance = new Allowance(allowed);
    for (ZipEntry entry : entries) {
      Path target = folder.resolve(entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(target);
      } else {
        Files.createDirectories(target.getParent());
        write(file, entry, target, transfer, allowance);
      }
    }
  }

  private static String printable(String name) {
    return name.replaceAll("[\\x00-\\x1f]", "?");
  }

  private void write(
      ZipFile file, ZipEntry entry, Path target, Transfer transfer, Allowance allowance)
      throws ModelException, CancelledException, IOException {
    try (InputStream in = file.getInputStream(entry);
        CheckedInputStream checked = new CheckedInputStream(allowance.limited(in), new CRC32())) {
      transfer.copy(checked, target);
      if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException("\"" + entry.getName() + "\" has another checksum");
      }
    } catch (TooLargeException e) {
      throw new ModelException(
          zip + " unpacks to far more than a model can have and was not unpacked; do not trust it.",
          e);
    }
  }

  /** How many bytes may still be unpacked. */
  private static final class Allowance {
    private long left;

    Allowance(long bytes) {
      left = bytes;
    }

    InputStream limited(InputStream in) {
      return new FilterInputStream(in) {
        @Override
        public int read() throws IOException {
          int value = super.read();
          take(value < 0 ? 0 : 1);
          return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
          int n = super.read(buffer, offset, length);
          take(Math.max(0, n));
          return n;
        }
      };
    }

    private void take(int bytes) throws TooLargeException {
      left -= bytes;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }

  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
