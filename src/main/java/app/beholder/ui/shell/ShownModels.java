package app.beholder.ui.shell;

import app.beholder.ui.models.ModelsView;
import app.beholder.ui.models.ModelsViewModel;
import app.beholder.ui.models.OpenCollection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The models page, made late: many never look at it. */
final class ShownModels implements ModelsScreen {
  private final Supplier<ModelsViewModel> make;
  private Optional<OpenLibrary> open = Optional.empty();
  private @Nullable ModelsViewModel made;
  private @Nullable Region view;

  ShownModels(Supplier<ModelsViewModel> make) {
    this.make = make;
  }

  private ModelsViewModel model() {
    ModelsViewModel model = made;
    if (model == null) {
      model = make.get();
      made = model;
      model.show(collection());
    }
    return model;
  }

  private Optional<OpenCollection> collection() {
    return open.map(
        now -> new OpenCollection(now.library(), now.gallery()::wanted, now::samplePicture));
  }

  @Override
  public Region view() {
    Region shown = view == null ? new ModelsView(model()) : view;
    view = shown;
    return shown;
  }

  @Override
  public void follow(Optional<OpenLibrary> now) {
    open = now;
    if (made != null) {
      made.show(collection());
    }
  }

  @Override
  public void refresh() {
    boolean there = made != null;
    ModelsViewModel model = model();
    if (there) {
      model.show(collection());
    }
  }

  @Override
  public void importModel(Optional<Path> file) {
    file.ifPresentOrElse(model()::importModel, model()::importModel);
  }
}
