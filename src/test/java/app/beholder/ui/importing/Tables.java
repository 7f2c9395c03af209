package app.beholder.ui.importing;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.Format;
import app.beholder.importing.ImportReport;
import app.beholder.importing.MappedRow;
import app.beholder.importing.Preview;
import app.beholder.library.Addition.Details;
import app.beholder.library.Addition.Rejected;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Made-up tables as the importer would read them. */
final class Tables {
  static final List<String> LITE =
      List.of("art_style", "emotion", "language", "painting", "split", "utterance");
  static final List<String> OWN = List.of("picture", "feeling", "note", "painter");

  private static final List<List<String>> LITE_ROWS =
      List.of(
          List.of(
              "Impressionism",
              "contentment",
              "english",
              "claude-monet_water-lilies-1919",
              "train",
              "The quiet pond makes me feel calm, as if the afternoon would never end."),
          List.of(
              "Impressionism",
              "awe",
              "arabic",
              "claude-monet_water-lilies-1919",
              "train",
              "ألوان الماء هادئة وجميلة وتأخذني إلى حديقة بعيدة."),
          List.of(
              "Impressionism",
              "contentment",
              "chinese",
              "claude-monet_water-lilies-1919",
              "test",
              "睡莲在水面上静静地开放，让人感到平静。"),
          List.of(
              "Post_Impressionism",
              "joyful",
              "english",
              "vincent-van-gogh_the-starry-night-1889",
              "train",
              "The sky dances."),
          List.of(
              "Post_Impressionism",
              "excitement",
              "english",
              "vincent-van-gogh_the-starry-night-1889",
              "val",
              "The sky dances above the sleeping village and I want to run into it."),
          List.of(
              "Post_Impressionism",
              "fear",
              "arabic",
              "vincent-van-gogh_the-starry-night-1889",
              "train",
              "السماء المضطربة تجعلني أشعر بالخوف والوحدة."),
          List.of(
              "Ukiyo_e",
              "fear",
              "chinese",
              "katsushika-hokusai_the-great-wave-off-kanagawa-1831",
              "train",
              "巨浪就要吞没小船，我为船上的人担心。"),
          List.of("Ukiyo_e", "awe", "english", "", "train", "No painting here."),
          List.of(
              "Art_Nouveau_Modern",
              "amusement",
              "english",
              "gustav-klimt_the-kiss-1908",
              "train",
              "All that gold and they still look cold around the toes."),
          List.of(
              "Art_Nouveau_Modern",
              "sadness",
              "arabic",
              "gustav-klimt_the-kiss-1908",
              "test",
              "تبدو القبلة وداعا أخيرا بين عاشقين."),
          List.of(
              "Expressionism",
              "sadness",
              "english",
              "edvard-munch_melancholy-1894",
              "train",
              "He has been sitting by the water for a long time and nobody has come."),
          List.of(
              "Expressionism",
              "something else",
              "chinese",
              "edvard-munch_melancholy-1894",
              "train",
              "颜色很奇怪，我说不清是什么感觉。"),
          List.of(
              "Realism",
              "disgust",
              "english",
              "ilya-repin_barge-haulers-on-the-volga-1873",
              "train",
              "Men made to do the work of animals."),
          List.of(
              "Realism",
              "anger",
              "arabic",
              "ilya-repin_barge-haulers-on-the-volga-1873",
              "train",
              "أغضب حين أرى رجالا يجرون السفينة كالدواب."));

  private static final List<List<String>> OWN_ROWS =
      List.of(
          List.of(
              "still-life-with-pears",
              "joy",
              "The pears look ripe and the light is kind.",
              "Anna Lind"),
          List.of("harbour-at-dusk", "awe", "The whole harbour holds its breath.", "Anna Lind"),
          List.of("harbour-at-dusk", "dread", "Something is coming over the water.", "Anna Lind"),
          List.of("two-sisters", "joy", "They share a secret.", "Jon Berg"),
          List.of("two-sisters", "contentment", "A warm room and nothing to do.", "Jon Berg"));

  private Tables() {}

  static Preview lite() {
    ColumnMapping mapping =
        new ColumnMapping(
            "painting",
            "art_style",
            "emotion",
            "language",
            "split",
            "utterance",
            null,
            null,
            null,
            null,
            "",
            "",
            "",
            Map.of());
    return lite(mapping);
  }

  static Preview lite(ColumnMapping mapping) {
    return read(Format.ARTELINGO_LITE, LITE, LITE_ROWS, mapping);
  }

  /** The table of another kind: unmapped where {@code mapping} is null. */
  static Preview own(@Nullable ColumnMapping mapping) {
    return read(Format.OTHER, OWN, OWN_ROWS, mapping);
  }

  static Preview read(
      Format format,
      List<String> header,
      List<List<String>> lines,
      @Nullable ColumnMapping mapping) {
    List<Preview.Row> rows = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(row(i + 2, header, lines.get(i), mapping, unknown));
    }
    return new Preview(format, ',', header, mapping, rows, unknown);
  }

  private static Preview.Row row(
      long line,
      List<String> header,
      List<String> fields,
      @Nullable ColumnMapping mapping,
      List<String> unknown) {
    if (mapping == null) {
      return new Preview.Row(line, fields, null, null);
    }
    String painting = field(header, fields, mapping.painting(), "");
    String word = field(header, fields, mapping.emotion(), "");
    Emotion emotion = Emotion.ofLabel(word).orElse(mapping.emotions().get(word));
    if (painting.isEmpty()) {
      return new Preview.Row(line, fields, null, "no painting");
    }
    if (emotion == null) {
      if (!unknown.contains(word)) {
        unknown.add(word);
      }
      return new Preview.Row(line, fields, null, "unknown emotion");
    }
    Details details =
        new Details(
            mapping.artist() == null ? null : field(header, fields, mapping.artist(), ""),
            null,
            null,
            null);
    PaintingKey key =
        new PaintingKey(field(header, fields, mapping.style(), mapping.fixedStyle()), painting);
    MappedRow mapped =
        new MappedRow(
            key,
            details,
            field(header, fields, mapping.culture(), mapping.fixedCulture()),
            emotion,
            field(header, fields, mapping.split(), mapping.fixedSplit()),
            field(header, fields, mapping.comment(), "").getBytes(StandardCharsets.UTF_8));
    return new Preview.Row(line, fields, mapped, null);
  }

  private static String field(
      List<String> header, List<String> fields, @Nullable String column, String otherwise) {
    return column == null ? otherwise : fields.get(header.indexOf(column));
  }

  static ImportReport clean() {
    return new ImportReport(
        Format.ARTELINGO_LITE, 5893, 0, 12, 1026, 3, 7, Map.of(), List.of(), List.of());
  }

  static ImportReport nothingNew() {
    return new ImportReport(
        Format.ARTELINGO_LITE, 0, 0, 5893, 1026, 3, 7, Map.of(), List.of(), List.of());
  }

  static ImportReport nothingKept() {
    return new ImportReport(
        Format.ARTELINGO_LITE,
        0,
        2,
        0,
        0,
        0,
        0,
        Map.of("unknown emotion", 2L),
        List.of(new Rejected(2, "unknown emotion", "a"), new Rejected(3, "unknown emotion", "b")),
        List.of());
  }

  static ImportReport withRejects() {
    Map<String, Long> by = new LinkedHashMap<>();
    by.put("unknown emotion", 9L);
    by.put("too few fields", 4L);
    by.put("unclosed quote", 1L);
    List<Rejected> lines = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      lines.add(
          new Rejected(
              104L + i * 977,
              "unknown emotion",
              "Impressionism,joyful,english,claude-monet_water-lilies-1919,train,\"The pond, again, makes me smile\""));
    }
    for (int i = 0; i < 4; i++) {
      lines.add(
          new Rejected(
              20_011L + i,
              "too few fields",
              "Realism,anger,arabic,ilya-repin_barge-haulers-on-the-volga-1873"));
    }
    lines.add(
        new Rejected(
            1_048_576,
            "unclosed quote",
            "Ukiyo_e,awe,chinese,katsushika-hokusai_red-fuji-1830,train,\"红色的富士山"));
    return new ImportReport(
        Format.ARTELINGO_FULL,
        1_199_986,
        14,
        2_310,
        80_000,
        412,
        96,
        by,
        lines,
        List.of(
            "Realism/ilya-repin_they-did-not-expect-him-1888.jpg is empty (0 bytes).",
            "Ukiyo_e/katsushika-hokusai_red-fuji-1830.jpg is not a picture, whatever its name says."));
  }
}
