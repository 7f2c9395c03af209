package app.beholder.ml.prediction;

import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Tokenizer;
import app.beholder.model.Annotation;
import java.util.Optional;

/** What image and text models are fed with. */
final class Sources {
  private Sources() {}

  /** The pictures or comments of a library, as a model wants them. */
  static Preparation of(Library library, LoadedModel model) throws ModelException {
    if (model.model().task().isOfPaintings()) {
      Columns columns = library.columns();
      return pictures(
          model.model(),
          (number, shortSide) ->
              library.pictures().covering(columns.paintings().get(number), shortSide));
    }
    return comments(
        model, numbers -> library.annotations(numbers).stream().map(Annotation::comment).toList());
  }

  /** Pictures from anywhere. */
  static PictureBatches pictures(ModelPackage model, PictureBatches.Source source)
      throws ModelException {
    PictureInput input = model.manifest().picture();
    return new PictureBatches(source, said(Optional.ofNullable(input), model, "a picture's size"));
  }

  /** Comments from anywhere. */
  static CommentBatches comments(LoadedModel model, CommentBatches.Source source)
      throws ModelException {
    Tokenizer tokenizer = said(model.tokenizer(), model.model(), "a tokenizer");
    return new CommentBatches(source, tokenizer);
  }

  private static <T> T said(Optional<T> part, ModelPackage model, String what)
      throws ModelException {
    return part.orElseThrow(() ->
        new ModelException(
            "The model "
                + model.id()
                + " lacks "
                + what
                + "; import it again with all its files."));
  }
}
