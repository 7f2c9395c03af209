package app.beholder.ui.common;

import java.util.List;

/**
 * The numbers behind a chart, as a file has them.
 *
 * @param header the names of the columns
 * @param rows as many fields each; numbers with a point, whatever the language
 */
public record ChartTable(List<String> header, List<List<String>> rows) {}
