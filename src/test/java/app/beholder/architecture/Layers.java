package app.beholder.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;

/** The layers of the house, and who may use each. */
final class Layers {

  /** A layer is the package of its name with all below it. */
  private record Layer(String name, String... usedBy) {}

  private static final List<Layer> ALL =
      List.of(
          new Layer("app"),
          new Layer("cli", "app"),
          new Layer("ui", "app"),
          new Layer("ml", "app", "cli", "ui"),
          new Layer("importing", "app", "cli", "ui"),
          new Layer("studio", "app", "cli", "ui", "importing"),
          new Layer("library", "app", "cli", "ui", "ml", "importing", "studio"),
          new Layer("job", "app", "cli", "ui", "ml", "importing", "studio", "library"),
          new Layer("measure", "app", "cli", "ui", "ml", "importing", "studio", "library"),
          new Layer("installation", "app", "cli", "ui"),
          new Layer(
              "model", "app", "cli", "ui", "ml", "importing", "studio", "library", "measure"));

  private Layers() {}

  static ArchRule under(String root) {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture();
    for (Layer layer : ALL) {
      // optional, because the seeded violations do not stand in all of them
      layers = layers.optionalLayer(layer.name()).definedBy(root + "." + layer.name() + "..");
    }
    for (Layer layer : ALL) {
      layers =
          layer.usedBy().length == 0
              ? layers.whereLayer(layer.name()).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(layer.name()).mayOnlyBeAccessedByLayers(layer.usedBy());
    }
    return layers.as("every class stands in a layer, and uses only the layers below");
  }
}
