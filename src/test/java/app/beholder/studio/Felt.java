package app.beholder.studio;

import app.beholder.model.Distribution;
import app.beholder.studio.scene.Subject;
import java.util.Map;

/**
 * What was felt before one work.
 *
 * @param byCulture for each culture by its name
 */
record Felt(Subject subject, Map<String, Distribution> byCulture) {}
