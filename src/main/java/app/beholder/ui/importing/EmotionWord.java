package app.beholder.ui.importing;

import app.beholder.model.Emotion;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A word of the file that is none of the nine emotions, and what the user says it means; empty
 * rejects its rows.
 */
record EmotionWord(String word, ObjectProperty<Optional<Emotion>> meaning) {
  EmotionWord(String word, Optional<Emotion> meaning) {
    this(word, new SimpleObjectProperty<>(meaning));
  }
}
