package app.beholder.library.sqlite;

import app.beholder.library.LibraryException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections for reading, each used by one thread at a time and kept for the next. */
final class Readers implements AutoCloseable {
  private static final int MOST_IDLE = 4;
  private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

  private final Database database;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  Readers(Database database) {
    this.database = database;
  }

  /** Something to do with a connection. */
  interface Reading<T> {
    T read(Connection connection) throws SQLException, LibraryException;
  }

  <T> T read(Reading<T> reading) throws LibraryException {
    try {
      Connection connection = take();
      try {
        return reading.read(connection);
      } finally {
        giveBack(connection);
      }
    } catch (SQLException e) {
      throw Problems.of(e, database.folder());
    }
  }

  private Connection take() throws SQLException, LibraryException {
    synchronized (this) {
      if (closed) {
        throw new LibraryException(
            "The library " + database.folder() + " has been closed. Open it again.");
      }
      Connection connection = idle.poll();
      if (connection != null) {
        return connection;
      }
    }
    return database.reader();
  }

  private synchronized void giveBack(Connection connection) {
    if (closed || idle.size() == MOST_IDLE) {
      close(connection);
    } else {
      idle.push(connection);
    }
  }

  /** To be asked by readings that take long. */
  synchronized boolean isClosed() {
    return closed;
  }

  /** Connections that are being read from are closed when they are given back. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Readers::close);
    idle.clear();
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("A connection could not be closed", e);
    }
  }
}
