package app.beholder.library.sqlite;

import app.beholder.library.Addition.Details;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import app.beholder.model.WikiArtId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The paintings of a library while some are being added. They are few, and written at the end. */
final class GrowingPaintings {
  private final int known;
  private final List<Painting> paintings;
  private final Map<PaintingKey, Integer> numbers;
  private final BitSet newlyPictured = new BitSet();

  GrowingPaintings(List<Painting> start) {
    known = start.size();
    paintings = new ArrayList<>(start);
    numbers = HashMap.newHashMap(known);
    start.forEach(painting -> numbers.put(painting.key(), painting.number()));
  }

  int number(PaintingKey key, Details details) {
    Integer number = numbers.get(key);
    if (number != null) {
      return number;
    }
    paintings.add(painting(paintings.size(), key, details));
    numbers.put(key, paintings.size() - 1);
    return paintings.size() - 1;
  }

  private static Painting painting(int number, PaintingKey key, Details details) {
    WikiArtId id = WikiArtId.parse(key.id());
    return new Painting(
        number,
        key,
        orElse(details.artist(), id.artist()),
        orElse(details.title(), id.title()),
        details.year() == null ? id.year() : details.year(),
        orElse(details.genre(), ""),
        null);
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null || text.isBlank() ? other : text.strip();
  }

  void picture(int number, String path) {
    Painting old = paintings.get(number);
    paintings.set(
        number,
        new Painting(number, old.key(), old.artist(), old.title(), old.year(), old.genre(), path));
    newlyPictured.set(number);
  }

  int size() {
    return paintings.size();
  }

  /** How many were added. */
  int added() {
    return paintings.size() - known;
  }

  List<Painting> all() {
    return paintings;
  }

  List<PaintingKey> keys() {
    return paintings.stream().map(Painting::key).toList();
  }

  int[] withoutPicture() {
    return IntStream.range(0, paintings.size())
        .filter(number -> !paintings.get(number).hasPicture())
        .toArray();
  }

  void write(Connection connection) throws SQLException {
    insertNew(connection);
    updatePictures(connection);
  }

  private void insertNew(Connection connection) throws SQLException {
    try (RowWriter writer =
        new RowWriter(
            connection,
            "painting (id, style, name, artist, title, year, genre, picture)",
            "(?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Painting painting : paintings.subList(known, paintings.size())) {
        writer.add(
            painting.number(),
            painting.key().style(),
            painting.key().id(),
            painting.artist(),
            painting.title(),
            painting.year(),
            painting.genre(),
            painting.picture());
      }
      writer.flush();
    }
  }

  private void updatePictures(Connection connection) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE painting SET picture = ? WHERE id = ?")) {
      for (int number : newlyPictured.stream().filter(number -> number < known).toArray()) {
        update.setString(1, paintings.get(number).picture());
        update.setInt(2, number);
        update.executeUpdate();
      }
    }
  }
}
