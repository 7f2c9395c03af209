package app.beholder.ml.packages;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into a zip file that has its name only when it is whole. */
final class ZipPacking {
  /**
   * The earliest that a zip file can say; the same for all, so that the same files give the same.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipPacking() {}

  /**
   * Packs files, by their own names, in this order.
   *
   * @param folder the folder in the zip file in which they lie
   */
  static void pack(List<Path> files, String folder, Path zip, Monitor monitor)
      throws IOException, CancelledException {
    Path target = zip.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    long total = 0;
    for (Path file : files) {
      total += Files.size(file);
    }
    try {
      write(files, folder, part, new Transfer(monitor, total));
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(List<Path> files, String folder, Path part, Transfer transfer)
      throws IOException, CancelledException {
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(channel))) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        // Weights hardly shrink, and would take minutes.
        out.setLevel(
            name.endsWith(".json") || name.endsWith(".md")
                ? Deflater.DEFAULT_COMPRESSION
                : Deflater.NO_COMPRESSION);
        ZipEntry entry = new ZipEntry(folder + "/" + name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        try (InputStream in = Files.newInputStream(file)) {
          transfer.copy(in, out);
        }
        out.closeEntry();
      }
      out.finish();
      channel.force(true);
    }
  }
}
