package app.beholder.library.lucene;

import org.apache.lucene.util.Version;

/** Which Lucene runs. */
public final class LuceneEngine {

  private LuceneEngine() {}

  public static String version() {
    return Version.LATEST.toString();
  }
}
