package app.beholder.ml.packages;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Copies files, tells how far it is, and stops when it is cancelled. */
final class Transfer {
  private static final int BUFFER = 1 << 18;

  private final Monitor monitor;
  private final long total;
  private long done;

  /**
   * @param total bytes that all copies have together
   */
  Transfer(Monitor monitor, long total) {
    this.monitor = monitor;
    this.total = total;
  }

  /** Copies a file to a new one, which is on the disk when this returns. */
  void copy(Path from, Path to) throws IOException, CancelledException {
    try (InputStream in = Files.newInputStream(from)) {
      copy(in, to);
    }
  }

  /** Writes a new file, which is on the disk when this returns. */
  void copy(InputStream in, Path to) throws IOException, CancelledException {
    try (FileChannel channel =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      copy(in, Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  void copy(InputStream in, OutputStream out) throws IOException, CancelledException {
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      monitor.throwIfCancelled();
      out.write(buffer, 0, n);
      done += n;
      monitor.share(done, total);
    }
  }
}
