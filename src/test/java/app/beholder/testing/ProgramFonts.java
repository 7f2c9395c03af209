package app.beholder.testing;

import app.beholder.ui.common.Fonts;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives every test the program's fonts before JavaFX starts, as the program itself does. */
public final class ProgramFonts implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Fonts.prepare();
  }
}
