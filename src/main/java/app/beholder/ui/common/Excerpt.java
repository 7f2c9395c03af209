package app.beholder.ui.common;

import app.beholder.library.Span;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/**
 * As much of a comment, or of a title, as there is room for: whole lines, with dots where something
 * is left out. The first mark is always in sight: where it stands too far behind, the excerpt
 * begins shortly before it. Screens that show it load {@link CommentText#STYLESHEET}.
 */
public final class Excerpt extends Region {
  private static final String DOTS = "…";

  /** What stands before the first mark, as a part of what there is room for. */
  private static final int PART_BEFORE_MARK = 4;

  private final CommentText text = new CommentText();
  private String whole = "";
  private List<Span> marks = List.of();

  public Excerpt() {
    getStyleClass().add("excerpt");
    setMinSize(0, 0);
    getChildren().add(text);
  }

  /**
   * Shows a text with parts of it marked; its line breaks become spaces.
   *
   * @param newMarks in order, within the text
   */
  public void show(String newText, List<Span> newMarks) {
    whole = newText.replace('\r', ' ').replace('\n', ' ');
    marks = newMarks;
    text.show(whole, marks);
    requestLayout();
  }

  /** Where lines stand that are shorter than the excerpt is wide; the side is the script's. */
  void setTextAlignment(TextAlignment alignment) {
    text.setTextAlignment(alignment);
  }

  /** The whole text in one line. */
  @Override
  protected double computePrefWidth(double height) {
    text.show(whole, marks);
    return snappedLeftInset() + Math.ceil(text.prefWidth(-1)) + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    fit(width, height);
    text.resizeRelocate(left, top, width, height);
  }

  /** The height of what is shown at the size that the excerpt has now. */
  public double shownHeight() {
    layout();
    return snappedTopInset() + text.prefHeight(text.getWidth()) + snappedBottomInset();
  }

  private void fit(double width, double height) {
    int end = showFrom(0, width, height);
    if (!marks.isEmpty() && marks.getFirst().end() > end) {
      int mark = marks.getFirst().start();
      int latest = Math.min(mark - end / PART_BEFORE_MARK, whole.length() - end);
      showFrom(wordAt(Math.max(0, latest), mark), width, height);
    }
  }

  /** The beginning of a word, from a place on but not behind a mark. */
  private int wordAt(int place, int mark) {
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(whole);
    return words.isBoundary(place) ? place : Math.min(mark, words.following(place));
  }

  /** Shows as much from a place on as there is room for; returns where it ends. */
  private int showFrom(int start, double width, double height) {
    int end = whole.length();
    if (show(start, end, width, height)) {
      return end;
    }
    Cuts cuts = new Cuts(whole);
    end = Math.min(end, start + fittingLines(height));
    while (end > start && !show(start, end, width, height)) {
      end = cuts.before(end, start);
    }
    return end;
  }

  /** Shows a part, with dots where something is left out; says whether there is room for it. */
  private boolean show(int start, int end, double width, double height) {
    String before = start > 0 ? DOTS : "";
    String after = end < whole.length() ? DOTS : "";
    int shift = start - before.length();
    List<Span> within =
        marks.stream()
            .filter(mark -> mark.start() >= start && mark.start() < end)
            .map(mark -> new Span(mark.start() - shift, Math.min(mark.end(), end) - shift))
            .toList();
    text.show(before + whole.substring(start, end).stripTrailing() + after, within);
    text.applyCss();
    text.resize(width, height);
    text.layout();
    int lines = text.getLayoutInfo().getTextLineCount();
    return lines <= 1 || bottom(lines - 1) <= height;
  }

  /** How many characters the lines have that there is room for, and at least the first. */
  private int fittingLines(double height) {
    int line = 0;
    while (line + 1 < text.getLayoutInfo().getTextLineCount() && bottom(line + 1) <= height) {
      line++;
    }
    return text.getLayoutInfo().getTextLine(line, false).end();
  }

  private double bottom(int line) {
    return Math.floor(text.getLayoutInfo().getTextLine(line, false).bounds().getMaxY());
  }

  /** Where a text may be cut: between words, or within one that fills the line alone. */
  private static final class Cuts {
    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

    Cuts(String whole) {
      words.setText(whole);
      characters.setText(whole);
    }

    int before(int end, int start) {
      int word = words.preceding(end);
      return word > start ? word : characters.preceding(end);
    }
  }
}
