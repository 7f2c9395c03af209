/**
 * What a work of the built-in collection shows, before it is painted or written about: subject,
 * mood, light, colours and things; and the chance from which all of it is drawn. Uses nothing but
 * the JDK.
 */
@NullMarked
package app.beholder.studio.scene;

import org.jspecify.annotations.NullMarked;
