package app.beholder.studio;

import app.beholder.library.PaintingName;
import app.beholder.studio.comment.Commentator;
import app.beholder.studio.painter.Painter;
import app.beholder.studio.scene.Artist;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import app.beholder.studio.scene.Title;
import app.beholder.studio.scene.Title.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All works of the built-in collection as they are planned. The painters take turns, so that the
 * first works already show each of them; each goes through its subjects and through the moods in
 * turn.
 */
final class Catalogue {
  private static final List<Mood> MOODS = List.of(Mood.values());

  /** Of each twenty works of a painter 14 are for training, 3 for validation and 3 for testing. */
  private static final int SPLIT_CYCLE = 20;

  private static final int TRAIN = 14;
  private static final int VAL = 3;

  /** How often another title is tried where a painter has used one before. */
  private static final int TITLE_TRIES = 30;

  private final Chance chance;
  private final List<Painter> painters;
  private final List<Commentator> commentators;

  private Catalogue(Chance chance, List<Painter> painters, List<Commentator> commentators) {
    this.chance = chance;
    this.painters = painters;
    this.commentators = commentators;
  }

  /**
   * Plans this many works.
   *
   * @param commentators the first of them gives the titles by which the works are known
   */
  static List<Work> of(
      long seed, int works, List<Painter> painters, List<Commentator> commentators) {
    Catalogue catalogue = new Catalogue(new Chance(seed), painters, commentators);
    Work[] all = new Work[works];
    for (int i = 0; i < painters.size(); i++) {
      catalogue.addWorksOf(i, all);
    }
    return List.of(all);
  }

  private void addWorksOf(int position, Work[] all) {
    Painter painter = painters.get(position);
    Artist artist = painter.artist();
    Chance own = chance.fork(artist.name());
    Set<String> titles = new HashSet<>();
    List<Integer> places = IntStream.range(0, SPLIT_CYCLE).boxed().toList();
    List<Integer> splits = own.fork("split").shuffled(places);
    for (int number = position, mine = 0; number < all.length; number += painters.size(), mine++) {
      Chance ofWork = own.fork(mine);
      Subject subject = painter.subjects().get(mine % painter.subjects().size());
      List<Mood> moods = own.fork("moods").fork(mine / MOODS.size()).shuffled(MOODS);
      Mood mood = moods.get(mine % MOODS.size());
      Scene scene = painter.compose(subject, mood, ofWork.fork("scene"));
      Title title = title(scene, mine + 1, titles, ofWork.fork("title"));
      all[number] =
          new Work(
              number,
              painter,
              scene,
              commentators.getFirst().title(title, scene),
              names(artist, title, scene),
              ofWork.fork("year").between(artist.from(), artist.to()),
              split(splits.get(mine % SPLIT_CYCLE)),
              ofWork);
    }
  }

  private static String split(int place) {
    if (place < TRAIN) {
      return "train";
    }
    return place < TRAIN + VAL ? "val" : "test";
  }

  /** A title that this painter has not used before. */
  private Title title(Scene scene, int number, Set<String> used, Chance ofTitle) {
    List<Form> forms = forms(scene);
    Commentator naming = commentators.getFirst();
    for (int i = 0; i < TITLE_TRIES; i++) {
      Title title = new Title(ofTitle.pick(forms), number);
      if (used.add(naming.title(title, scene))) {
        return title;
      }
    }
    Title numbered = new Title(Form.NUMBERED, number);
    if (!used.add(naming.title(numbered, scene))) {
      throw new IllegalStateException("two works are called " + naming.title(numbered, scene));
    }
    return numbered;
  }

  private static List<Form> forms(Scene scene) {
    List<Form> forms = new ArrayList<>();
    if (scene.subject().isAbstract()) {
      forms.addAll(List.of(Form.NUMBERED, Form.HUES, Form.HUES, Form.MOOD, Form.THING));
    } else {
      forms.addAll(List.of(Form.THING, Form.SUBJECT_AND_MOOD));
      if (scene.details().size() > 1) {
        forms.addAll(List.of(Form.TWO_THINGS, Form.TWO_THINGS));
      }
      if (scene.light() != Light.NONE) {
        forms.addAll(List.of(Form.THING_AND_LIGHT, Form.THING_AND_LIGHT, Form.SUBJECT_AND_LIGHT));
      }
    }
    return forms;
  }

  private List<PaintingName> names(Artist artist, Title title, Scene scene) {
    return commentators.stream()
        .skip(1)
        .map(commentator ->
            new PaintingName(
                commentator.language(),
                name(artist, commentator.language()),
                commentator.title(title, scene)))
        .toList();
  }

  private static String name(Artist artist, String language) {
    return switch (language) {
      case "arabic" -> artist.arabic();
      case "chinese" -> artist.chinese();
      default -> artist.name();
    };
  }
}
