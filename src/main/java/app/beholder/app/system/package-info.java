/**
 * The program on this system: its folders, its log, the display, versions, and the system
 * properties that libraries read. Uses nothing else of the program.
 */
@NullMarked
package app.beholder.app.system;

import org.jspecify.annotations.NullMarked;
