package app.beholder.ui.gallery;

import app.beholder.ui.gallery.FoundComments.Listed;
import javafx.collections.ObservableListBase;

/** A place in a list of comments that were found. */
record FoundRow(Listed listed, int place) {

  /** All rows of a list, made when they are asked for, however many there are. */
  static final class All extends ObservableListBase<FoundRow> {
    private final Listed listed;

    All(Listed listed) {
      this.listed = listed;
    }

    @Override
    public FoundRow get(int place) {
      return new FoundRow(listed, place);
    }

    @Override
    public int size() {
      return listed.size();
    }

    @Override
    public int indexOf(Object row) {
      return row instanceof FoundRow known && known.listed.equals(listed) ? known.place : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
      return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
      return indexOf(row) >= 0;
    }
  }
}
