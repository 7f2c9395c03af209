package app.beholder.architecture.violations.studio;

public record CountsOnTheMachine(double angle) {
  double height() {
    return Math.sin(angle);
  }
}
