/**
 * The window: menu, navigation between screens, status bar. The only screen that knows the others.
 */
@NullMarked
package app.beholder.ui.shell;

import org.jspecify.annotations.NullMarked;
