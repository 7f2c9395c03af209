/**
 * The program as it stands on this machine: versions, fonts, folders. Commands and windows tell it
 * to people who ask for help. Uses nothing but the JDK.
 */
@NullMarked
package app.beholder.installation;

import org.jspecify.annotations.NullMarked;
