package app.beholder.library.sqlite;

import app.beholder.library.Columns;
import app.beholder.model.Painting;
import java.util.List;

/**
 * A library without its comments, as of one commit.
 *
 * @param stamp of that commit, see {@link Schema#stamp}
 * @param annotations kept beside the columns made of them, because the next addition goes on from
 *     them
 */
record Snapshot(String stamp, Columns columns, Columns.Annotations annotations) {

  static Snapshot of(String stamp, List<Painting> paintings, Columns.Annotations annotations) {
    return new Snapshot(stamp, new Columns(paintings, annotations), annotations);
  }

  List<Painting> paintings() {
    return columns.paintings();
  }
}
