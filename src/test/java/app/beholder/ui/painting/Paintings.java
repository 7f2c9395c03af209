package app.beholder.ui.painting;

import app.beholder.job.JobRunner;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Library;
import app.beholder.model.Emotion;
import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A library with the cases that the painting screen must cope with. */
final class Paintings {
  static final String ARABIC = "ألوان السماء هادئة وتذكرني ببيت جدي قرب النهر";
  static final String ENGLISH = "The quiet sky makes me think of home";
  static final String CHINESE = "宁静的天空让我想起故乡";
  static final String LONG_WORD = "wonderful".repeat(30);

  final FakeLibrary library = new FakeLibrary();

  /** Six English comments, five Chinese and two Arabic ones. */
  final int threeCultures = library.painting("Post_Impressionism", "anna-example_evening-sky-1889");

  /** Without a picture; one comment of more than a thousand characters, and a long title. */
  final int lonely =
      library.painting(
          "Realism", "nobody_" + "a-title-that-does-not-end-".repeat(12) + "1900", null);

  /** With a damaged picture and nothing written about it. */
  final int silent = library.painting("Realism", "nobody_untitled", "damaged");

  /** With comments of 28 cultures, 4 to 9 each. */
  final int manyCultures = library.painting("Cubism", "anna-example_crowd");

  Paintings() {
    write(
        "english",
        ENGLISH,
        Emotion.AWE,
        Emotion.AWE,
        Emotion.AWE,
        Emotion.SADNESS,
        Emotion.FEAR,
        Emotion.AWE);
    write("arabic", ARABIC, Emotion.CONTENTMENT, Emotion.SADNESS);
    write(
        "chinese",
        CHINESE,
        Emotion.CONTENTMENT,
        Emotion.CONTENTMENT,
        Emotion.AWE,
        Emotion.CONTENTMENT,
        Emotion.SOMETHING_ELSE);
    library.annotation(
        lonely, "english", Emotion.ANGER, "train", LONG_WORD + " and on it goes.".repeat(60));
    List<String> three = List.of("english", "arabic", "chinese");
    for (int c = 0; c < 28; c++) {
      String culture = c < 3 ? three.get(c) : "culture " + (char) ('a' + c);
      for (int i = 0; i < 4 + c % 6; i++) {
        library.annotation(
            manyCultures, culture, Emotion.ALL.get((c + i) % 9), "train", ENGLISH + " " + i);
      }
    }
  }

  private void write(String culture, String comment, Emotion... emotions) {
    for (Emotion emotion : emotions) {
      library.annotation(threeCultures, culture, emotion, "train", comment);
    }
  }

  /** All of them in order. */
  int[] all() {
    return new int[] {threeCultures, lonely, silent, manyCultures};
  }

  PaintingViewModel model() {
    return model(library);
  }

  static PaintingViewModel model(Library library) {
    return new PaintingViewModel(library, jobs(new SameThreadJobRunner()));
  }

  static FxJobs jobs(JobRunner runner) {
    return new FxJobs(runner, Runnable::run);
  }

  /** Nobody is asked for a file. */
  static ChartExport noExport() {
    Dialogs nobody =
        new Dialogs() {
          @Override
          public void error(String title, String sentence) {
            throw new AssertionError(sentence);
          }

          @Override
          public void message(String title, String text) {
            throw new AssertionError(text);
          }

          @Override
          public boolean confirm(String title, String question, String yes) {
            return false;
          }

          @Override
          public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
            return Optional.empty();
          }

          @Override
          public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
            return Optional.empty();
          }

          @Override
          public Optional<Path> saveFile(String title, String proposedName) {
            return Optional.empty();
          }
        };
    return new ChartExport((pixels, file) -> {}, nobody, jobs(new SameThreadJobRunner()));
  }
}
