package app.beholder.studio.painter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NightPoseTest {

  @Test
  void goesInwardAndOutwardAgain() {
    NightPose pose = new NightPose(0.3, -1.2, 0.5, 35, -12, 8, 0.8);
    double[] own = new double[3];
    pose.inward(1.1, 0.4, -0.7, own);
    double[] back = pose.outward(own[0], own[1], own[2]);
    assertArrayEquals(new double[] {1.1, 0.4, -0.7}, back, 1e-12);
  }

  @Test
  void aHeadThatTurnsRightLooksRightAndOneThatBowsLooksDown() {
    assertTrue(new NightPose(0, 0, 0, 40, 0, 0, 1).outward(0, 0, 1)[0] > 0.6);
    assertTrue(new NightPose(0, 0, 0, 0, 30, 0, 1).outward(0, 0, 1)[1] < -0.4);
  }
}
