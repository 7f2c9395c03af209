package app.beholder.studio.comment;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Title;

/** Writes in one language. Has no state: the same chance gives the same words. */
public interface Commentator {

  /** The language, as libraries name cultures: {@code english}. */
  String language();

  /** One to three sentences about a work, by somebody who feels this. */
  Comment write(Scene scene, Emotion emotion, Candour candour, Chance chance);

  /** The title of a work in this language. */
  String title(Title title, Scene scene);
}
