package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.util.List;

/**
 * A part of a file, read and mapped.
 *
 * @param rejected its lines that cannot be kept, in order
 * @param bytesRead how much of the file was read so far
 */
record Batch(List<MappedRow> rows, List<Rejected> rejected, long bytesRead) {}
