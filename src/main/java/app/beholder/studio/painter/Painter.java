package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.scene.Artist;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.util.List;

/**
 * A program that paints in a style of its own. Has no state: the same chance gives the same work.
 */
public interface Painter {

  /** The invented artist whose name the works carry. */
  Artist artist();

  /** What this painter paints; the works go through them in turn. */
  List<Subject> subjects();

  /** Decides what a work shows: only what {@link #paint} then lets people see. */
  Scene compose(Subject subject, Mood mood, Chance chance);

  /** Paints it on a canvas of the scene's format. */
  void paint(Scene scene, Canvas canvas, Chance chance);
}
