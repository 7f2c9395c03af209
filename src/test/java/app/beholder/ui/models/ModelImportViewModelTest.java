package app.beholder.ui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.SampleModels;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelImportViewModelTest {
  @TempDir Path folder;
  private final List<ModelPackage> imported = new ArrayList<>();
  private ModelsFixture fixture;
  private Draft draft;
  private ModelImportViewModel form;

  @BeforeEach
  void form() throws IOException {
    fixture = new ModelsFixture(new SampleModels(folder).all());
    draft = SampleModels.squeezenet(folder.resolve("SqueezeNet.onnx"));
    form = fixture.form(draft, imported::add);
    form.idProperty().set("squeezenet-2");
  }

  private Manifest manifest() {
    return form.draft().manifest();
  }

  @Test
  void whatIsProposedStaysUntilItIsCorrected() {
    ModelImportViewModel untouched = fixture.form(draft, imported::add);
    assertEquals(draft, untouched.draft());
    assertEquals(
        "There is a model squeezenet already. Write another short name.",
        untouched.idProblemProperty().get());
    assertFalse(untouched.readyProperty().get());
    assertTrue(form.readyProperty().get());
    form.titleProperty().set(" Squeeze ");
    form.licenceProperty().set("MIT");
    form.picture().cutProperty().set(true);
    form.picture().share().textProperty().set("0.875");
    assertEquals("Squeeze", manifest().title());
    assertEquals("MIT", manifest().licence());
    assertEquals(0.875, manifest().picture().crop());
  }

  @Test
  void knownMeansGoWithRangeAndChannels() {
    PictureFieldsViewModel picture = form.picture();
    assertEquals(Normalisation.NONE, picture.normalisationProperty().get());
    picture.channelsProperty().set(Channels.RGB);
    picture.normalisationProperty().set(Normalisation.IMAGENET);
    assertEquals("123.675, 116.28, 103.53", picture.mean().textProperty().get());
    picture.range().textProperty().set("1");
    assertEquals("0.485, 0.456, 0.406", picture.mean().textProperty().get());
    picture.channelsProperty().set(Channels.BGR);
    assertEquals("0.225, 0.224, 0.229", picture.deviation().textProperty().get());
    picture.mean().textProperty().set("0.5 0.5 0.5");
    assertEquals(Normalisation.OWN, picture.normalisationProperty().get());
    assertEquals(List.of(0.5, 0.5, 0.5), manifest().picture().mean());
    picture.range().textProperty().set("255");
    assertEquals(List.of(0.5, 0.5, 0.5), manifest().picture().mean(), "own numbers stay");
  }

  @Test
  void numbersThatAreNoneAreToldBesideTheirField() {
    NumbersField width = form.picture().width();
    for (String wrong : List.of("", "0", "-3", "1.5", "wide", "3, 4", "1e99")) {
      width.textProperty().set(wrong);
      assertEquals("Write one whole number from 1 on.", width.problemProperty().get(), wrong);
      assertFalse(form.readyProperty().get());
    }
    assertEquals(List.of("Correct what is marked above."), form.problemsProperty().get());
    width.textProperty().set("300");
    assertTrue(form.readyProperty().get());
    assertEquals(300, manifest().picture().width());
    form.idProperty().set("Squeeze Net");
    assertFalse(form.readyProperty().get());
    assertEquals(
        "Write lower-case letters, digits and hyphens, such as my-model.",
        form.idProblemProperty().get());
  }

  @Test
  void problemsOfTheDraftKeepItOut() {
    fixture
        .models()
        .problems(
            now -> now.manifest().predicts() ? List.of("Nine labels are expected.") : List.of());
    form.outputs().predictsProperty().set(true);
    assertEquals(List.of("Nine labels are expected."), form.problemsProperty().get());
    form.accept();
    assertEquals(List.of(), imported);
    form.outputs().predictsProperty().set(false);
    assertEquals(List.of(), form.problemsProperty().get());
    form.accept();
    assertEquals("squeezenet-2", imported.getFirst().id());
    assertTrue(form.closedProperty().get());
  }

  @Test
  void aFormThatWasClosedTellsItsFailureElsewhere() {
    fixture
        .models()
        .problems(now -> {
          form.close();
          assertEquals(0, fixture.letGo(), "it is copied just now");
          return List.of("The disk is full.");
        });
    form.accept();
    assertEquals(List.of("The disk is full."), fixture.errors());
    assertEquals(List.of(draft), fixture.models().released());
  }

  @Test
  void whatAFormTookIsFreedOnce() {
    form.tryIt();
    assertEquals(0, fixture.letGo());
    form.close();
    form.close();
    assertEquals(1, fixture.letGo());
    assertEquals(List.of(draft), fixture.models().released());
    int before = fixture.asked().size();
    form.tryIt();
    assertEquals(before, fixture.asked().size(), "it would load models that nobody closes");
    ModelImportViewModel second = fixture.form(draft.with(manifest()), imported::add);
    second.accept();
    assertEquals(1, imported.size());
    assertEquals(2, fixture.letGo());
  }

  @Test
  void labelsHaveTheModelsOrder() {
    form.outputs().predictsProperty().set(true);
    assertEquals("softmaxout_1", manifest().outputs().logits());
    form.outputs().move(8, 0);
    form.outputs().move(1, 2);
    form.outputs().move(0, -1);
    assertEquals(List.of("something else", "awe", "amusement"), manifest().labels().subList(0, 3));
    form.outputs().resetLabels();
    assertEquals(Emotion.ALL.stream().map(Emotion::label).toList(), manifest().labels());
    form.outputs().predictsProperty().set(false);
    assertEquals(List.of(), manifest().labels());
    assertNull(manifest().outputs().logits());
  }

  @Test
  void anotherTaskIsFedInAnotherWay() {
    form.taskProperty().set(Task.TEXT);
    assertNull(manifest().picture());
    assertEquals("data_0", manifest().text().tokens());
    assertNull(manifest().text().mask());
    form.text().maskProperty().set("data_0");
    assertEquals("data_0", manifest().text().mask());
    form.chooseTokenizer();
    assertEquals(Path.of("chosen.json"), form.draft().tokenizer());
    form.taskProperty().set(Task.FUSION);
    assertNull(form.draft().tokenizer());
    assertEquals("built-in-image", manifest().fusion().imageModel());
    assertEquals(List.of("built-in-image", "squeezenet"), form.fusion().choices(Task.IMAGE));
    assertEquals(
        List.of("xlm-r-lingo"), form.fusion().choices(Task.TEXT), "only those with features");
  }

  @Test
  void aTrialGivesFeaturesOrEmotionsOrTheReason() throws Exception {
    form.tryIt();
    TryViewModel.Result result = form.trying().resultProperty().get().orElseThrow();
    assertEquals("3 features, the first of them: 0.500  0.000  2.250 \u2026", result.features());
    assertEquals("On CPU, 2.0 ms", result.ran());
    assertEquals(Path.of("lilies.jpg"), fixture.asked().getFirst().picture());
    assertNull(fixture.asked().getFirst().comment());
    form.taskProperty().set(Task.TEXT);
    assertEquals(Optional.empty(), form.trying().resultProperty().get(), "no longer true");
    form.trying().sentenceProperty().set("  ");
    form.tryIt();
    assertEquals("Write a sentence to try it on.", form.trying().problemProperty().get());
    form.outputs().predictsProperty().set(true);
    form.trying().sentenceProperty().set("هادئ");
    form.tryIt();
    assertEquals(
        Optional.of(Emotion.CONTENTMENT),
        form.trying().resultProperty().get().orElseThrow().prediction().map(p -> p.top()));
    fixture.failure(new ModelException("The tokenizer is missing."));
    form.tryIt();
    assertEquals("The tokenizer is missing.", form.trying().problemProperty().get());
  }
}
