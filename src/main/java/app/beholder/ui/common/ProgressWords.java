package app.beholder.ui.common;

import app.beholder.job.Progress;
import java.util.ArrayList;
import java.util.List;

/** How far a long job is, as people read it. */
public final class ProgressWords {
  private static final String SEPARATOR = " \u00b7 ";

  private final Texts texts = Texts.of(ProgressWords.class);

  /**
   * "1,234 of 5,893 · 210 a second · 0:22 left", or as much of it as is known; empty for nothing.
   */
  public String of(Progress progress) {
    List<String> words = new ArrayList<>();
    if (isCounted(progress)) {
      words.add(count(progress));
      progress.rate().ifPresent(rate -> words.add(rate(rate)));
    }
    progress
        .timeLeft()
        .ifPresent(left -> words.add(texts.get("progress.left", Progress.clock(left))));
    return String.join(SEPARATOR, words);
  }

  /** "paused · 1,234 of 5,893", or "paused" where nothing is counted. */
  public String paused(Progress progress) {
    String paused = texts.get("progress.paused");
    return isCounted(progress) ? paused + SEPARATOR + count(progress) : paused;
  }

  private static boolean isCounted(Progress progress) {
    return progress.countsThings() && progress.total() > 0;
  }

  private String count(Progress progress) {
    return texts.get("progress.done", progress.done(), progress.total());
  }

  private String rate(double rate) {
    return texts.get(Progress.isSlow(rate) ? "progress.rate.slow" : "progress.rate", rate);
  }
}
