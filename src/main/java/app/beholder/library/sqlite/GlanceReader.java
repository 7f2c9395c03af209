package app.beholder.library.sqlite;

import app.beholder.library.LibraryException;
import app.beholder.library.LibraryGlance;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the little that can be told of a library without opening it. */
final class GlanceReader {
  private static final Logger LOG = LoggerFactory.getLogger(GlanceReader.class);

  private final Database database;
  private final Pictures pictures;

  GlanceReader(Database database, Pictures pictures) {
    this.database = database;
    this.pictures = pictures;
  }

  LibraryGlance read(int thumbnails) throws LibraryException {
    try (Connection connection = database.reader()) {
      SnapshotReader.Sizes sizes = new SnapshotReader(connection, database.folder()).sizes();
      return new LibraryGlance(
          sizes.paintings(),
          sizes.annotations(),
          !Schema.maker(connection).isEmpty(),
          new LastOpened(SqliteLibrary.cacheFolder(database.folder())).read(),
          thumbnails(connection, sizes.paintings(), thumbnails));
    } catch (SQLException e) {
      throw Problems.of(e, database.folder());
    }
  }

  /** The first paintings with a picture behind points that are spread over the library. */
  private List<Pixels> thumbnails(Connection connection, int paintings, int wanted)
      throws SQLException {
    Map<Integer, Painting> spread = new LinkedHashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            SnapshotReader.PAINTINGS
                + " WHERE id >= ? AND picture IS NOT NULL ORDER BY id LIMIT 1")) {
      for (int i = 0; i < wanted; i++) {
        select.setInt(1, (int) ((long) paintings * i / wanted));
        try (ResultSet row = select.executeQuery()) {
          if (row.next()) {
            spread.putIfAbsent(row.getInt(1), SnapshotReader.painting(row));
          }
        }
      }
    }
    List<Pixels> thumbnails = new ArrayList<>();
    for (Painting painting : spread.values()) {
      try {
        thumbnails.add(pictures.thumbnail(painting));
      } catch (LibraryException e) {
        LOG.debug("{} is not among the thumbnails of its library", painting.key(), e);
      }
    }
    return thumbnails;
  }
}
