package app.beholder.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param mapping null to use what is recognised from the header
 * @param pictures a folder laid out as {@code Style/artist_title.jpg}; null for none
 * @param copyPictures copy the pictures into the library instead of linking to them
 */
public record ImportRequest(
    Path file, @Nullable ColumnMapping mapping, @Nullable Path pictures, boolean copyPictures) {}
