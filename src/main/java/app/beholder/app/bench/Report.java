package app.beholder.app.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How a measured child process speaks to the bench: a line on standard output. */
final class Report {
  private Report() {}

  /** For tables. */
  static PrintWriter writer() {
    return new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
  }

  static void say(String line) {
    // not closed: the process has only one standard output
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
