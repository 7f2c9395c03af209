package app.beholder.studio;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.Subject;

/**
 * One culture feels one emotion more often before one subject than the others do.
 *
 * @param logOdds what is added to the natural logarithm of the odds of the emotion
 */
record PlantedEffect(String culture, Subject subject, Emotion emotion, double logOdds) {}
