package app.beholder.cli;

import app.beholder.library.Filter;
import picocli.CommandLine.Option;

/** A written filter. */
final class FilterOption {
  @Option(names = "--where", paramLabel = "FILTER")
  private String where = "";

  Filter filter() {
    return Filter.parse(where);
  }
}
