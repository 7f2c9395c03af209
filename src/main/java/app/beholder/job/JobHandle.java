package app.beholder.job;

/** A job that was handed to a {@link JobRunner}. */
public interface JobHandle {

  /** Asks the job to stop; its listener hears when it has. Does nothing once the job has ended. */
  void cancel();
}
