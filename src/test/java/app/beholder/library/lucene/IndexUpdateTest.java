package app.beholder.library.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.LibraryException;
import app.beholder.library.TextIndex.Matches;
import app.beholder.model.Emotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the index comes to be, grows, and recovers. Annotation n says "all", and "number n" in words.
 */
class IndexUpdateTest {
  @TempDir Path folder;
  private Path cache;
  private FakeLibrary library;
  private LuceneTextIndex index;

  @BeforeEach
  void begin() {
    cache = folder.resolve("cache/text");
    library = new FakeLibrary(folder.resolve("Mine.beholder"));
    library.painting("Realism", "nobody_untitled");
    index = new LuceneTextIndex(library, cache);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void anEmptyLibraryNeedsNoIndex() throws Exception {
    assertTrue(index.isComplete());
    assertEquals(0, found("all"));
    assertFalse(Files.exists(cache));
    index.update(Monitor.NONE);
    assertTrue(index.isComplete());
  }

  @Test
  void growsWithTheLibrary() throws Exception {
    add(10);
    assertFalse(index.isComplete());
    assertEquals(0, found("all"));
    index.update(Monitor.NONE);
    assertTrue(index.isComplete());
    assertEquals(10, found("all"));
    add(5);
    assertFalse(index.isComplete());
    assertEquals(10, found("all"));
    index.update(Monitor.NONE);
    assertEquals(15, found("all"));
    assertEquals(BitSet.valueOf(new long[] {1 << 12}), search("n12").annotations());
  }

  @Test
  void numbersHoldThroughManySmallUpdates() throws Exception {
    for (int update = 0; update < 20; update++) {
      add(7);
      index.update(Monitor.NONE);
    }
    assertTrue(index.isComplete());
    for (int number = 0; number < 140; number += 13) {
      assertEquals(number, search("n" + number).annotations().nextSetBit(0));
      assertEquals(1, search("n" + number).best().length);
    }
  }

  @Test
  void anotherIndexOnTheSameFilesSeesWhatIsThere() throws Exception {
    add(3);
    index.update(Monitor.NONE);
    try (LuceneTextIndex second = new LuceneTextIndex(library, cache)) {
      assertTrue(second.isComplete());
      add(2);
      index.update(Monitor.NONE);
      assertTrue(second.isComplete());
      assertEquals(5, second.search(Filter.parse("all").text(), 0).annotations().cardinality());
    }
  }

  @Test
  void aCancelledUpdateIsTakenUpAgain() throws Exception {
    add(4000);
    assertThrows(CancelledException.class, () -> index.update(new CancelAt(done -> done >= 1500)));
    assertFalse(index.isComplete());
    int kept = found("all");
    assertTrue(kept >= 1500 && kept < 4000, kept + " kept");
    CancelAt second = new CancelAt(done -> false);
    index.update(second);
    assertTrue(second.done.getFirst() > kept, "starts where it was");
    assertEquals(4000, found("all"));
    assertEquals(3999, search("n3999").best()[0]);
  }

  /** The files as they are in the middle of an update are what a crash leaves behind. */
  @Test
  void aKilledUpdateIsTakenUpAgain() throws Exception {
    add(600);
    index.update(Monitor.NONE);
    add(1000);
    Path crashed = folder.resolve("crashed");
    index.update(
        new CancelAt(done -> {
          copy(cache, crashed.resolve("at" + done));
          return false;
        }));
    try (Stream<Path> copies = Files.list(crashed)) {
      for (Path copy : copies.toList()) {
        try (LuceneTextIndex survivor = new LuceneTextIndex(library, copy)) {
          assertEquals(
              600, survivor.search(Filter.parse("all").text(), 1).annotations().cardinality());
          CancelAt monitor = new CancelAt(done -> false);
          survivor.update(monitor);
          assertTrue(monitor.done.getFirst() > 600, "starts where it was");
          assertTrue(survivor.isComplete());
        }
      }
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void searchesGoOnDuringAnUpdate() throws Exception {
    add(600);
    index.update(Monitor.NONE);
    add(1000);
    List<Integer> during = new ArrayList<>();
    index.update(
        new CancelAt(done -> {
          during.add(found("all"));
          return false;
        }));
    assertEquals(List.of(600), during.stream().distinct().toList());
    assertEquals(1600, found("all"));
  }

  @Test
  void theIndexOfAnotherLibraryIsNotUsed() throws Exception {
    add(20);
    index.update(Monitor.NONE);
    FakeLibrary other = new FakeLibrary(folder);
    other.painting("Realism", "nobody_untitled");
    for (int i = 0; i < 20; i++) {
      other.annotation(0, "english", Emotion.AWE, "", "something else");
    }
    try (LuceneTextIndex stale = new LuceneTextIndex(other, cache)) {
      assertFalse(stale.isComplete());
      assertEquals(0, stale.search(Filter.parse("all").text(), 5).annotations().cardinality());
      stale.update(Monitor.NONE);
      assertTrue(stale.isComplete());
      assertEquals(
          20, stale.search(Filter.parse("something").text(), 5).annotations().cardinality());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cf", ".si"})
  void aTruncatedIndexIsMadeAnew(String part) throws Exception {
    assertRecovers(part, bytes -> Arrays.copyOf(bytes, bytes.length / 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cf", ".si"})
  void anIndexWithChangedBytesIsMadeAnew(String part) throws Exception {
    assertRecovers(
        part,
        bytes -> {
          for (int i = bytes.length / 3; i < bytes.length / 3 + 20; i++) {
            bytes[i] ^= 0x5A;
          }
          return bytes;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {".cf", ".si"})
  void anIndexWithoutAFileIsMadeAnew(String part) throws Exception {
    add(300);
    index.update(Monitor.NONE);
    index.close();
    for (Path file : files(part)) {
      Files.delete(file);
    }
    assertRecovers();
  }

  private void assertRecovers(String part, UnaryOperator<byte[]> damage) throws Exception {
    add(300);
    index.update(Monitor.NONE);
    index.close();
    for (Path file : files(part)) {
      Files.write(file, damage.apply(Files.readAllBytes(file)));
    }
    assertRecovers();
  }

  /** Whatever a search says of the damaged index, an update cures it. */
  private void assertRecovers() throws Exception {
    index = new LuceneTextIndex(library, cache);
    try {
      index.isComplete();
      search("all");
    } catch (LibraryException e) {
      assertTrue(e.getMessage().contains("damaged"), e.getMessage());
    }
    index.update(Monitor.NONE);
    assertTrue(index.isComplete());
    assertEquals(300, found("all"));
  }

  @Test
  void saysThatAnotherProcessIsIndexing() throws Exception {
    add(3);
    try (Directory directory = FSDirectory.open(cache);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      String message =
          assertThrows(LibraryException.class, () -> index.update(Monitor.NONE)).getMessage();
      assertTrue(message.contains("is indexing the comments of Mine"), message);
    }
    index.update(Monitor.NONE);
    assertEquals(3, found("all"));
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws Exception {
    add(3);
    Files.createDirectories(cache.getParent());
    Files.writeString(cache, "in the way");
    String message =
        assertThrows(LibraryException.class, () -> index.update(Monitor.NONE)).getMessage();
    assertTrue(message.contains("cannot be written"), message);
  }

  private void add(int count) {
    int size = library.columns().size();
    for (int number = size; number < size + count; number++) {
      library.annotation(0, "english", Emotion.AWE, "", "all n" + number);
    }
  }

  private Matches search(String query) throws LibraryException {
    return index.search(Filter.parse(query).text(), 5);
  }

  private int found(String query) {
    try {
      return search(query).annotations().cardinality();
    } catch (LibraryException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> files(String part) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.getFileName().toString().contains(part)).toList();
    }
  }

  /** Stops when what is done passes a test, and remembers what it was told. */
  private static final class CancelAt implements Monitor {
    private final LongPredicate stop;
    private final List<Long> done = new ArrayList<>();
    private boolean cancelled;

    CancelAt(LongPredicate stop) {
      this.stop = stop;
    }

    @Override
    public void step(String name) {}

    @Override
    public void progress(long now, long total) {
      done.add(now);
      cancelled |= stop.test(now);
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
