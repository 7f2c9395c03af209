package app.beholder.ml.djl;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/** How a session runs its graph. */
final class SessionSettings {
  private SessionSettings() {}

  static void apply(OrtSession.SessionOptions options) throws OrtException {
    options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
    options.setIntraOpNumThreads(Processor.cores());
    options.setInterOpNumThreads(1);
    // threads that wait for work by spinning take the cores from those that decode pictures
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    options.addConfigEntry("session.inter_op.allow_spinning", "0");
    // what fails is thrown as well; on standard error nobody asked for it
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
  }
}
