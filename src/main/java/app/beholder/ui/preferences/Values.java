package app.beholder.ui.preferences;

import app.beholder.ml.Device;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSize;
import java.util.Set;
import javafx.beans.property.ObjectProperty;

/**
 * The settings that people may change. Each takes effect, and is kept, when it is set.
 *
 * @param windowKept whether the window comes back where it stood
 * @param memoryShown whether the status bar tells how much memory is in use
 * @param device what models are wanted to run on
 * @param dismissedHints names of the screens whose hint is not to be shown again
 */
public record Values(
    ObjectProperty<Appearance> appearance,
    ObjectProperty<TextSize> textSize,
    ObjectProperty<Boolean> windowKept,
    ObjectProperty<Boolean> memoryShown,
    ObjectProperty<Device> device,
    ObjectProperty<Set<String>> dismissedHints) {}
