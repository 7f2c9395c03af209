package app.beholder.studio;

import app.beholder.model.Emotion;
import app.beholder.studio.comment.Candour;
import app.beholder.studio.comment.Comment;
import app.beholder.studio.comment.Commentator;
import app.beholder.studio.scene.Chance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those who stand before a work, feel by the {@link EmotionModel} and write what they think. */
final class Visitors {

  /** So many of each culture, at least and at most, see each work; some are too few to judge by. */
  private static final int FEWEST = 4;

  private static final int MOST = 7;

  /** How often somebody looks for other words where somebody else has written the same. */
  private static final int TRIES = 100;

  private final List<Commentator> commentators;

  /**
   * What one of them wrote, and in which language.
   *
   * @param shapes how its sentences are built, see {@link Comment}
   */
  record Remark(String culture, Emotion emotion, String comment, List<String> shapes) {}

  Visitors(List<Commentator> commentators) {
    this.commentators = commentators;
  }

  /** What is written about a work; no comment twice. */
  List<Remark> remarks(Work work) {
    Chance chance = work.chance().fork("visitors");
    double[] noise = EmotionModel.noise(chance.fork("noise"));
    List<Remark> remarks = new ArrayList<>();
    for (Commentator commentator : commentators) {
      Chance ofCulture = chance.fork(commentator.language());
      Set<String> said = new HashSet<>();
      int visitors = ofCulture.between(FEWEST, MOST);
      for (int i = 0; i < visitors; i++) {
        remarks.add(remark(work, commentator, noise, said, ofCulture.fork(i)));
      }
    }
    return remarks;
  }

  private static Remark remark(
      Work work, Commentator commentator, double[] noise, Set<String> said, Chance chance) {
    String culture = commentator.language();
    Emotion felt =
        EmotionModel.draw(work.scene().subject(), work.scene().mood(), noise, culture, chance);
    Candour candour = EmotionModel.candour(chance);
    for (int i = 0; i < TRIES; i++) {
      Comment comment = commentator.write(work.scene(), felt, candour, chance.fork(i));
      if (said.add(comment.text())) {
        return new Remark(culture, felt, comment.text(), comment.shapes());
      }
    }
    throw new IllegalStateException("nothing new to say in " + culture + " about " + work.key());
  }
}
