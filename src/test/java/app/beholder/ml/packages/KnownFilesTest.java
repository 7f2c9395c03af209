package app.beholder.ml.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KnownFilesTest {
  @TempDir private Path folder;

  @Test
  @Timeout(10)
  void twoWhoAskAtOnceReadAFileOnce() throws Exception {
    Path file = Files.writeString(folder.resolve("model.onnx"), "large");
    KnownFiles.Known<String> known = new KnownFiles.Known<>(file);
    AtomicInteger reading = new AtomicInteger();
    List<String> answers = new CopyOnWriteArrayList<>();
    Thread second =
        new Thread(() -> {
          try {
            answers.add(known.get(read -> "reading " + reading.incrementAndGet()));
          } catch (Exception e) {
            answers.add(e.toString());
          }
        });
    String first =
        known.get(read -> {
          int number = reading.incrementAndGet();
          second.start();
          // as long as the other has not come to it
          while (second.getState() != Thread.State.BLOCKED && second.isAlive()) {
            Thread.onSpinWait();
          }
          return "reading " + number;
        });
    second.join();
    assertEquals("reading 1", first);
    assertEquals(List.of("reading 1"), answers);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertEquals("reading 2", known.get(read -> "reading " + reading.incrementAndGet()));
  }
}
