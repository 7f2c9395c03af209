package app.beholder.ui.shell;

/**
 * Where the program's window stands and how large it is, in pixels of the screen.
 *
 * @param maximized whether it fills the screen; the rest is then what it had before
 */
public record WindowState(double x, double y, double width, double height, boolean maximized) {}
