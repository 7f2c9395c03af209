package app.beholder.ui.common;

import java.util.List;

/**
 * Commands that belong together, as in one menu.
 *
 * @param id what the group is called in the program
 * @param title what it is called in the menu bar, with an underscore before the letter to press
 */
public record CommandGroup(String id, String title, List<Command> commands) {
  public CommandGroup {
    commands = List.copyOf(commands);
  }

  /** What it is called, for people. */
  public String words() {
    return title.replace("_", "");
  }
}
