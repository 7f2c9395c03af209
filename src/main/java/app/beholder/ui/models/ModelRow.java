package app.beholder.ui.models;

import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import app.beholder.model.Task;
import app.beholder.ui.common.Texts;
import java.util.Optional;

/**
 * One line of the list of packages.
 *
 * @param key tells it from all others
 * @param task empty for a folder that is no sound package
 * @param note what it is good for, or that it cannot be used
 */
record ModelRow(String key, String title, Optional<Task> task, String note, boolean usable) {

  static ModelRow of(ModelPackage model, Texts texts) {
    String gives = texts.get(model.manifest().predicts() ? "list.predicts" : "list.features");
    String note = texts.get("task." + model.task().name()) + " \u00b7 " + gives;
    return new ModelRow(
        model.id(),
        model.manifest().title(),
        Optional.of(model.task()),
        model.shipped() ? note + " \u00b7 " + texts.get("list.shipped") : note,
        true);
  }

  static ModelRow of(Models.Unusable folder, Texts texts) {
    return new ModelRow(
        folder.folder().toString(),
        String.valueOf(folder.folder().getFileName()),
        Optional.empty(),
        texts.get("list.unusable"),
        false);
  }
}
