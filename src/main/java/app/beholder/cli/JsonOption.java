package app.beholder.cli;

import picocli.CommandLine.Option;

/** Whether the result is one JSON object, for scripts, or text for people. */
final class JsonOption {
  @Option(names = "--json")
  private boolean json;

  boolean isOn() {
    return json;
  }
}
