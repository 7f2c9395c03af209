package app.beholder.studio;

import app.beholder.library.Libraries;
import app.beholder.library.Pixels;
import app.beholder.model.Emotion;
import app.beholder.studio.comment.Candour;
import app.beholder.studio.comment.Comment;
import app.beholder.studio.comment.Commentator;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.painter.Painter;
import app.beholder.studio.scene.AnyScene;
import app.beholder.studio.scene.Artist;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import app.beholder.studio.scene.Title;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Studios with painters and commentators that cost nothing. */
public final class SmallStudio {
  /** Writes the first pixel as a number. */
  static final Studio.JpegWriter JPEG =
      (pixels, file) -> Files.writeString(file, "" + pixels.argb()[0]);

  private SmallStudio() {}

  /** A studio of two painters who fill the canvas, in three languages of numbers. */
  public static Studio of(Studio.JpegWriter jpeg) {
    return new Studio(
        List.of(new Filler("Ann", Subject.SEA), new Filler("Bo", Subject.PATTERN)),
        List.of(new Counter("english"), new Counter("arabic"), new Counter("chinese")),
        jpeg);
  }

  /** A built-in collection in a folder, with pictures that are files of four bytes. */
  public static BuiltInCollection collection(Path data, Libraries libraries) {
    return new BuiltInCollection(
        data, libraries, of((pixels, file) -> Files.write(file, firstPixel(pixels))));
  }

  /** A built-in collection for those who do not open it. */
  public static BuiltInCollection unused(Libraries libraries) {
    return collection(Path.of("/gone"), libraries);
  }

  private static byte[] firstPixel(Pixels pixels) {
    int argb = pixels.argb()[0];
    return new byte[] {(byte) (argb >> 24), (byte) (argb >> 16), (byte) (argb >> 8), (byte) argb};
  }

  private record Filler(String name, Subject subject) implements Painter {
    @Override
    public Artist artist() {
      return new Artist(name, name + "-ar", name + "-zh", "Filling", 1900, 1920);
    }

    @Override
    public List<Subject> subjects() {
      return List.of(subject);
    }

    @Override
    public Scene compose(Subject wanted, Mood mood, Chance chance) {
      Scene any = AnyScene.of(wanted, chance);
      return new Scene(wanted, mood, any.light(), any.format(), any.hues(), any.details());
    }

    @Override
    public void paint(Scene scene, Canvas canvas, Chance chance) {
      canvas.pixels()[0] = chance.below(1 << 24);
    }
  }

  private record Counter(String language) implements Commentator {
    @Override
    public Comment write(Scene scene, Emotion emotion, Candour candour, Chance chance) {
      String text = language + " " + emotion + " " + candour + " " + chance.below(1_000_000);
      return new Comment(text, List.of(text));
    }

    @Override
    public String title(Title title, Scene scene) {
      return language + " " + title.form() + " " + scene.main().motif() + " " + title.number();
    }
  }
}
