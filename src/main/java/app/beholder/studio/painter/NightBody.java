package app.beholder.studio.painter;

/**
 * A thing in the dark: its form, where it stands, and what its surface is like.
 *
 * @param middle of a ball around all of it, in its own coordinates
 * @param reach the radius of that ball
 */
record NightBody(
    NightForm form, NightPose pose, double[] middle, double reach, NightSurface surface) {}
