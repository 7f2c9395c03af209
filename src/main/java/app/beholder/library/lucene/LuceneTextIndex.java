package app.beholder.library.lucene;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Highlighter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.TextIndex;
import app.beholder.library.TextQuery;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text index of one library, in a folder of its cache. It does nothing until it is asked, and
 * then opens what lies there. An index that is damaged, made from another library or by another
 * version counts as none, and the next update makes it anew.
 */
public final class LuceneTextIndex implements TextIndex {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneTextIndex.class);

  /**
   * Lucene logs a hint about an incubating module of the JDK here, which itself would print a
   * warning. Held, so that the level stays.
   */
  @SuppressWarnings("UnusedVariable")
  private static final java.util.logging.Logger VECTOR_HINT = withoutVectorHint();

  private final Library library;
  private final Path folder;
  private final Analyzer analyzer = TextField.analyzer();
  private final IndexReading reading;
  private final Object updating = new Object();
  private volatile boolean damaged;

  /**
   * Takes the library, whose methods are not called yet, and a folder that belongs to this index
   * alone.
   */
  public LuceneTextIndex(Library library, Path folder) {
    this.library = library;
    this.folder = folder;
    this.reading = new IndexReading(library, folder);
  }

  private static java.util.logging.Logger withoutVectorHint() {
    java.util.logging.Logger logger =
        java.util.logging.Logger.getLogger(
            "org.apache.lucene.internal.vectorization.VectorizationProvider");
    logger.setLevel(Level.SEVERE);
    return logger;
  }

  @Override
  public boolean isComplete() {
    return !damaged && indexed() >= library.columns().size();
  }

  private int indexed() {
    try {
      DirectoryReader reader = reading.acquire();
      if (reader == null) {
        return 0;
      }
      try {
        return reader.maxDoc();
      } finally {
        reader.decRef();
      }
    } catch (IOException | LibraryException e) {
      LOG.warn("The text index in {} cannot be opened", folder, e);
      damaged |= e instanceof IOException io && isDamage(io);
      return 0;
    }
  }

  @Override
  public Matches search(TextQuery query, int best) throws LibraryException {
    try {
      Optional<Query> translated = QueryTranslation.translate(query, analyzer);
      DirectoryReader reader = translated.isEmpty() ? null : reading.acquire();
      if (reader == null) {
        return new Matches(new BitSet(), new int[0]);
      }
      try {
        return search(new IndexSearcher(reader), translated.orElseThrow(), best);
      } finally {
        reader.decRef();
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      damaged = true;
      throw new LibraryException(
          "The text index of "
              + library.name()
              + " is damaged; open the library again to have it rebuilt.",
          e);
    }
  }

  @Override
  public Highlighter highlighter(TextQuery query) {
    return LuceneHighlighter.of(query, analyzer);
  }

  private static Matches search(IndexSearcher searcher, Query query, int best) throws IOException {
    BitSet all =
        searcher.search(query, new MatchCollector.Union(searcher.getIndexReader().maxDoc()));
    if (best <= 0) {
      return new Matches(all, new int[0]);
    }
    int[] top =
        Arrays.stream(searcher.search(query, best).scoreDocs).mapToInt(hit -> hit.doc).toArray();
    return new Matches(all, top);
  }

  @Override
  public void update(Monitor monitor) throws LibraryException, CancelledException {
    monitor.step("Indexing the comments");
    synchronized (updating) {
      try (Directory directory = FSDirectory.open(folder)) {
        Identity identity = prepare(directory);
        IndexWriting.run(library, directory, analyzer, identity, monitor);
      } catch (LockObtainFailedException e) {
        throw new LibraryException(
            "Another window or command is indexing the comments of "
                + library.name()
                + "; wait until it is done.",
            e);
      } catch (IOException e) {
        throw new LibraryException(
            "The text index in "
                + folder
                + " cannot be written; check that the disk has space and can be written.",
            e);
      }
    }
  }

  /** Deletes an index that cannot be added to; returns the identity of what is left. */
  private Identity prepare(Directory directory) throws IOException, LibraryException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      Identity identity = new Identity(library);
      if (!DirectoryReader.indexExists(directory) || isSound(directory, identity)) {
        return identity;
      }
      LOG.info("The text index in {} is made anew", folder);
      reading.forget();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
      damaged = false;
      return new Identity(library);
    }
  }

  private boolean isSound(Directory directory, Identity identity)
      throws IOException, LibraryException {
    if (damaged) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
      return identity.matches(reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      if (isDamage(e)) {
        LOG.warn("The text index in {} is damaged", folder, e);
        return false;
      }
      throw e;
    }
  }

  /** True for what deleting the index cures, false for a disk that cannot be read. */
  private static boolean isDamage(IOException e) {
    return e instanceof CorruptIndexException
        || e instanceof IndexFormatTooOldException
        || e instanceof IndexFormatTooNewException
        || e instanceof IndexNotFoundException
        || e instanceof EOFException
        || e instanceof NoSuchFileException;
  }

  @Override
  public void close() {
    try {
      reading.close();
    } catch (IOException e) {
      LOG.warn("The text index in {} cannot be closed", folder, e);
    }
  }
}
