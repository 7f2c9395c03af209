/**
 * The words of the program: paintings, annotations, emotions, cultures, distributions. Records and
 * enums; uses nothing but the JDK and knows no file, screen or database.
 */
@NullMarked
package app.beholder.model;

import org.jspecify.annotations.NullMarked;
