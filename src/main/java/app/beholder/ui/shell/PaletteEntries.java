package app.beholder.ui.shell;

import app.beholder.library.Facet;
import app.beholder.library.SavedFilter;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.KeyNames;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.FacetChoice;
import app.beholder.ui.gallery.GalleryCommands;
import app.beholder.ui.gallery.GalleryViewModel;
import app.beholder.ui.palette.PaletteEntry;
import app.beholder.ui.shell.ShellViewModel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What the command palette offers now: commands, recent libraries, and all to filter by. */
final class PaletteEntries {
  private final ShellViewModel shell;
  private final ShellCommands commands;
  private final Texts texts;
  private final KeyNames keys = KeyNames.ofThisSystem();

  PaletteEntries(ShellViewModel shell, ShellCommands commands, Texts texts) {
    this.shell = shell;
    this.commands = commands;
    this.texts = texts;
  }

  /** All entries, in the order in which they stand while nothing is typed. */
  List<PaletteEntry> all() {
    List<PaletteEntry> all = new ArrayList<>();
    for (CommandGroup group : commands.groups()) {
      group.commands().stream()
          .filter(command -> command.isEnabled() && !command.id().equals(ShellCommands.PALETTE))
          .forEach(command -> all.add(entry(group, command)));
    }
    shell.recent().stream()
        .filter(RecentLibrary::there)
        .forEach(library -> all.add(entry(library)));
    if (shell.placeProperty().get() == Place.PAINTING) {
      shell
          .openProperty()
          .get()
          .map(open -> open.painting().commands())
          .ifPresent(commands ->
              commands.commands().stream()
                  .filter(Command::isEnabled)
                  .forEach(command -> all.add(entry(commands, command))));
    }
    shell.openProperty().get().map(OpenLibrary::gallery).ifPresent(gallery -> addAll(gallery, all));
    return all;
  }

  private void addAll(GalleryViewModel gallery, List<PaletteEntry> all) {
    CommandGroup commands = GalleryCommands.of(gallery);
    commands.commands().stream()
        .filter(Command::isEnabled)
        .forEach(command -> all.add(entry(commands, atGallery(command))));
    gallery.saved().filters().forEach(saved -> all.add(entry(gallery, saved)));
    gallery.choices().forEach(choice -> all.add(entry(gallery, choice)));
  }

  private Command atGallery(Command command) {
    return command.after(shell::back);
  }

  private PaletteEntry entry(GalleryViewModel gallery, SavedFilter saved) {
    return new PaletteEntry(
        "saved:" + saved.name(),
        "",
        saved.name(),
        texts.get("palette.saved"),
        gallery.saved().describe(saved.filter()),
        Material2OutlinedAL.BOOKMARK_BORDER,
        Optional.empty(),
        List.of(),
        false,
        () -> {
          shell.back();
          gallery.show(saved.filter());
        });
  }

  private PaletteEntry entry(CommandGroup group, Command command) {
    return new PaletteEntry(
        "command:" + command.id(),
        "",
        command.words(),
        group.words(),
        "",
        command.icon(),
        Optional.empty(),
        command.keys().map(keys::caps).orElse(List.of()),
        command.isSelected(),
        command::run);
  }

  private PaletteEntry entry(RecentLibrary library) {
    boolean isOpen =
        shell
            .openProperty()
            .get()
            .map(open -> open.library().folder().equals(library.folder()))
            .orElse(false);
    return new PaletteEntry(
        "library:" + library.folder(),
        "",
        library.name(),
        texts.get("palette.recent"),
        library.place(),
        Material2OutlinedAL.COLLECTIONS,
        Optional.empty(),
        List.of(),
        isOpen,
        () -> shell.open(library.folder()));
  }

  private PaletteEntry entry(GalleryViewModel gallery, FacetChoice choice) {
    return new PaletteEntry(
        choice.facet().word() + ":" + choice.value(),
        choice.facetName(),
        choice.label(),
        texts.get("palette.filter"),
        texts.get("palette.paintings", choice.paintings()),
        icon(choice.facet()),
        choice.emotion(),
        List.of(),
        choice.chosen(),
        () -> {
          shell.back();
          gallery.choose(choice.facet(), choice.value());
        });
  }

  private static Ikon icon(Facet facet) {
    return switch (facet.kind()) {
      case STYLE -> Material2OutlinedMZ.PALETTE;
      case ARTIST -> Material2OutlinedAL.BRUSH;
      case GENRE -> Material2OutlinedAL.CATEGORY;
      case PERIOD -> Material2OutlinedAL.HISTORY;
      case CULTURE -> Material2OutlinedAL.LANGUAGE;
      case EMOTION -> Material2OutlinedMZ.MOOD;
      case SPLIT -> Material2OutlinedAL.CALL_SPLIT;
      case PICTURE -> Material2OutlinedAL.IMAGE;
      case ANNOTATIONS -> Material2OutlinedAL.COMMENT;
      case PREDICTED -> Material2OutlinedAL.INSIGHTS;
      case PREDICTION -> Material2OutlinedAL.FACT_CHECK;
      case CONFIDENCE -> Material2OutlinedMZ.SPEED;
      case RIGHT_MODELS -> Material2OutlinedAL.CALL_MERGE;
    };
  }
}
