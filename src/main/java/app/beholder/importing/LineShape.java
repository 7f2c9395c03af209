package app.beholder.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a file, looked at without the lines around it.
 *
 * @param fields its fields as far as they can be told
 * @param whole false where the last field is a quoted one that does not end in this line
 */
record LineShape(List<String> fields, boolean whole) {

  static LineShape of(byte[] bytes, int from, int to, char separator) {
    return of(new String(bytes, from, to - from, StandardCharsets.UTF_8), separator);
  }

  static LineShape of(String line, char separator) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = at < line.length() && line.charAt(at) == '"' ? closingQuote(line, at) : at;
      if (end < 0) {
        fields.add(line.substring(at));
        return new LineShape(fields, false);
      }
      int fieldEnd = line.indexOf(separator, end);
      String field = line.substring(at, fieldEnd < 0 ? line.length() : fieldEnd);
      fields.add(end > at ? unquoted(field) : field);
      if (fieldEnd < 0) {
        return new LineShape(fields, true);
      }
      at = fieldEnd + 1;
    }
  }

  private static int closingQuote(String line, int opening) {
    int at = line.indexOf('"', opening + 1);
    while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
      at = line.indexOf('"', at + 2);
    }
    return at;
  }

  private static String unquoted(String field) {
    String inner =
        field.endsWith("\"") && field.length() > 1 ? field.substring(1, field.length() - 1) : field;
    return inner.replace("\"\"", "\"");
  }
}
