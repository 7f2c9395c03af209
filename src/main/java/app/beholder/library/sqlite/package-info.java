/**
 * The library's truth on disk: an SQLite file and the column cache beside it. The only owner of
 * java.sql. Uses library, job and model.
 */
@NullMarked
package app.beholder.library.sqlite;

import org.jspecify.annotations.NullMarked;
