package app.beholder.ui.importing;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.ImportException;
import app.beholder.importing.Preview;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the wizard needs of {@link app.beholder.importing.Importer#preview}. */
@FunctionalInterface
public interface Previewer {
  Preview preview(Path file, @Nullable ColumnMapping mapping) throws ImportException;
}
