package app.beholder.ui.shell;

/** What commands do to the window itself and to where the keyboard is. */
interface WindowActions {

  /** Puts the keyboard into the search field. */
  void search();

  void toggleFullScreen();

  /** Closes the window, and with it the program. */
  void quit();
}
