package app.beholder.ml;

import java.util.Locale;

/** On what people want models to run. What truly runs, {@link LoadedModel#device} tells. */
public enum Device {
  /** On the graphics card where that works, else on the processor. */
  AUTOMATIC,
  /** On the processor. */
  CPU,
  /** On NVIDIA's graphics card. */
  CUDA;

  /** The word that settings and commands write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
