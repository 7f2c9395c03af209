package app.beholder.cli;

import app.beholder.importing.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An import's report for people. */
record ImportSummary(ImportReport report, Path file) {
  private static final int PROBLEMS_SHOWN = 5;

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    lines.add(numbers().toString());
    List<String> problems = report.pictureProblems();
    problems.stream().limit(PROBLEMS_SHOWN).forEach(lines::add);
    if (problems.size() > PROBLEMS_SHOWN) {
      lines.add(Texts.text("import.problems.more", problems.size() - PROBLEMS_SHOWN));
    }
    return String.join(System.lineSeparator(), lines);
  }

  private String headline() {
    if (report.kept() > 0) {
      return Texts.text("import.added", Texts.count(report.kept(), "annotations"), file);
    }
    return Texts.text(report.duplicates() > 0 ? "import.nothing.new" : "import.nothing", file);
  }

  private TextTable numbers() {
    TextTable table = new TextTable();
    table.row(Texts.text("import.format"), FormatWord.wordOf(report.format()));
    table.row(Texts.text("import.kept"), report.kept());
    table.row(Texts.text("import.duplicates"), report.duplicates());
    table.row(Texts.text("import.rejected"), report.rejected());
    report.rejectedBy().forEach((reason, n) -> table.row("  " + reason, n));
    table.row(Texts.text("import.paintings"), report.paintings());
    table.row(Texts.text("import.without.picture"), report.withoutPicture());
    table.row(Texts.text("import.pictures.without.row"), report.picturesWithoutRow());
    return table;
  }
}
