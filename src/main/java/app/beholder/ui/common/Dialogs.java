package app.beholder.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the program asks and tells people in windows of their own. Tests answer in people's place.
 */
public interface Dialogs {

  /** Tells that something did not work: one clear sentence that says what, where and what to do. */
  void error(String title, String sentence);

  /** Tells something that people asked for, as in "About". */
  void message(String title, String text);

  /**
   * Asks whether something is to be done that cannot be undone.
   *
   * @param yes on the button that does it
   */
  boolean confirm(String title, String question, String yes);

  /**
   * Lets people choose a file that is there; empty where they changed their mind.
   *
   * @param kind what files they are, for people
   * @param patterns of their names, such as {@code *.zip}
   */
  Optional<Path> chooseFile(String title, String kind, List<String> patterns);

  /** Lets people choose a folder; empty where they changed their mind. */
  Optional<Path> chooseFolder(String title, Optional<Path> startIn);

  /**
   * Lets people say where to write a file; they have agreed to replace one that is there. Empty
   * where they changed their mind.
   *
   * @param proposedName with the suffix of its kind
   */
  Optional<Path> saveFile(String title, String proposedName);
}
