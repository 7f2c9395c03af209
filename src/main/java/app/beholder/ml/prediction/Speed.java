package app.beholder.ml.prediction;

import app.beholder.model.Task;

/**
 * How fast a model is on this machine.
 *
 * @param model its title, or what small network of the program's own stood in for it
 * @param single milliseconds for one painting or comment alone
 * @param bestBatch the number at once that is fastest
 * @param best milliseconds for each in such a batch
 */
public record Speed(
    String model, Task task, String device, double single, int bestBatch, double best) {}
