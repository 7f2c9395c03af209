package app.beholder.library.lucene;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Adds the annotations that an index lacks. One annotation is one document, and its number is the
 * document's: documents are added in order by one thread, none is ever deleted, and only
 * neighbouring segments are merged.
 */
final class IndexWriting implements Library.AnnotationVisitor {
  private static final int MEGABYTES_IN_MEMORY = 96;
  private static final int ANNOTATIONS_BETWEEN_COMMITS = 200_000;
  private static final int ANNOTATIONS_BETWEEN_REPORTS = 500;
  private static final int SEGMENTS_TO_MERGE = 16;

  private final Columns columns;
  private final Identity identity;
  private final IndexWriter writer;
  private final Monitor monitor;
  private final Map<TextField, Field> fields = new EnumMap<>(TextField.class);
  private int next;
  private @Nullable IOException failure;

  private IndexWriting(Library library, Identity identity, IndexWriter writer, Monitor monitor) {
    this.columns = library.columns();
    this.identity = identity;
    this.writer = writer;
    this.monitor = monitor;
    this.next = writer.getDocStats().maxDoc;
    for (TextField field : TextField.values()) {
      fields.put(field, new Field(field.fieldName(), "", type(field)));
    }
  }

  /** Comments keep their length, which ranking wants; artists and titles need not. */
  private static FieldType type(TextField field) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(field == TextField.ABOUT);
    type.freeze();
    return type;
  }

  /**
   * Adds what is missing and commits it, now and then and at the end, also when the job is
   * cancelled.
   *
   * @param identity of what is in the index already; an index that does not exist is made
   */
  static void run(
      Library library, Directory directory, Analyzer analyzer, Identity identity, Monitor monitor)
      throws IOException, LibraryException, CancelledException {
    try (IndexWriter writer = new IndexWriter(directory, settings(analyzer))) {
      new IndexWriting(library, identity, writer, monitor).run(library);
    }
  }

  private static IndexWriterConfig settings(Analyzer analyzer) {
    LogDocMergePolicy neighbours = new LogDocMergePolicy();
    neighbours.setMergeFactor(SEGMENTS_TO_MERGE);
    return new IndexWriterConfig(analyzer)
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
        .setMergePolicy(neighbours)
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }

  private void run(Library library) throws IOException, LibraryException, CancelledException {
    if (next >= columns.size()) {
      return;
    }
    library.scan(next, this);
    if (failure != null) {
      throw failure;
    }
    commit();
    monitor.throwIfCancelled();
  }

  @Override
  public boolean visit(Annotation annotation) {
    if (annotation.number() != next) {
      throw new IllegalStateException(
          "annotation " + next + " expected, got " + annotation.number());
    }
    try {
      writer.addDocument(document(annotation));
      identity.add(annotation);
      next++;
      if (next % ANNOTATIONS_BETWEEN_COMMITS == 0) {
        commit();
      }
    } catch (IOException e) {
      failure = e;
      return false;
    }
    if (next % ANNOTATIONS_BETWEEN_REPORTS == 0) {
      monitor.progress(next, columns.size());
    }
    return next < columns.size() && !monitor.isCancelled();
  }

  private Document document(Annotation annotation) {
    Document document = new Document();
    add(document, TextField.ofCulture(annotation.culture()), annotation.comment());
    Painting painting = columns.paintings().get(annotation.painting());
    add(document, TextField.ABOUT, painting.artist() + ' ' + painting.title());
    return document;
  }

  private void add(Document document, TextField textField, String text) {
    Field field = Objects.requireNonNull(fields.get(textField));
    field.setStringValue(Spelling.plain(text));
    document.add(field);
  }

  private void commit() throws IOException {
    writer.setLiveCommitData(identity.data().entrySet());
    writer.commit();
  }
}
