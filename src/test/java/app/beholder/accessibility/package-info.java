/** Every screen of the program, looked at for people who see little or nothing, or use no mouse. */
@NullMarked
package app.beholder.accessibility;

import org.jspecify.annotations.NullMarked;
