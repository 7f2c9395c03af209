package app.beholder.studio.painter;

/** What a body looks like at each of its points, in its own coordinates. */
interface NightSurface {

  /** The colour there, linear light, red, green and blue from 0 to 1. */
  void color(double x, double y, double z, float[] rgb);

  /** How much it shines, 0 to 1. */
  default double gloss(double x, double y, double z) {
    return 0.1;
  }

  /** How far light creeps around its edges: 0 for stone, 1 for skin. */
  default double softness() {
    return 0;
  }
}
