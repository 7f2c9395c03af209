package app.beholder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.beholder.architecture.violations.cli.KnowsAdapter;
import app.beholder.architecture.violations.importing.Hen;
import app.beholder.architecture.violations.importing.KnowsAwt;
import app.beholder.architecture.violations.importing.KnowsImageIo;
import app.beholder.architecture.violations.importing.KnowsJavaFx;
import app.beholder.architecture.violations.importing.KnowsLucene;
import app.beholder.architecture.violations.importing.KnowsSql;
import app.beholder.architecture.violations.importing.egg.Egg;
import app.beholder.architecture.violations.library.Exits;
import app.beholder.architecture.violations.library.MutableStatics;
import app.beholder.architecture.violations.library.OwnsThreads;
import app.beholder.architecture.violations.library.Prints;
import app.beholder.architecture.violations.library.Singleton;
import app.beholder.architecture.violations.library.ThingManager;
import app.beholder.architecture.violations.library.lucene.KnowsAnotherAdapter;
import app.beholder.architecture.violations.measure.KnowsALibrary;
import app.beholder.architecture.violations.ml.KnowsDjl;
import app.beholder.architecture.violations.ml.KnowsProtobuf;
import app.beholder.architecture.violations.model.KnowsAnEngine;
import app.beholder.architecture.violations.model.KnowsJobs;
import app.beholder.architecture.violations.studio.CountsOnTheMachine;
import app.beholder.architecture.violations.ui.gallery.KnowsAnotherScreen;
import app.beholder.architecture.violations.ui.gallery.KnowsPlatform;
import app.beholder.architecture.violations.ui.gallery.NodeViewModel;
import app.beholder.architecture.violations.ui.gallery.ServiceView;
import app.beholder.architecture.violations.unmarked.Unmarked;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.BaseStream;
import javafx.application.Platform;
import javafx.beans.Observable;
import org.jspecify.annotations.NullMarked;

/** The rules of the house for the program under one root package. */
final class Rules {
  private static final String[] JAVAFX = {
    "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."
  };

  private final String root;

  private Rules(String root) {
    this.root = root;
  }

  static List<Rule> of(String root) {
    Rules rules = new Rules(root);
    return List.of(
        new Rule(Layers.under(root), KnowsJobs.class, Unmarked.class),
        new Rule(rules.noCycles(), Hen.class, Egg.class),
        new Rule(rules.screensDoNotKnowEachOther(), KnowsAnotherScreen.class),
        new Rule(rules.modelIsPlainJava(), KnowsAnEngine.class),
        new Rule(rules.measuresArePlainJava(), KnowsALibrary.class),
        new Rule(rules.onlyIn(List.of("ui..", "app.."), JAVAFX), KnowsJavaFx.class),
        new Rule(rules.onlyIn("library.sqlite..", "java.sql..", "org.sqlite.."), KnowsSql.class),
        new Rule(rules.onlyIn("library.lucene..", "org.apache.lucene.."), KnowsLucene.class),
        new Rule(
            rules.onlyIn("library.image..", "javax.imageio..", "com.twelvemonkeys.."),
            KnowsImageIo.class),
        new Rule(
            rules.onlyIn(
                List.of("library.image..", "studio.kit..", "studio.painter.."), "java.awt.."),
            KnowsAwt.class),
        new Rule(rules.onlyIn("ml.djl..", "ai.djl..", "ai.onnxruntime.."), KnowsDjl.class),
        new Rule(
            rules.onlyIn("ml.onnx..", "ai.onnx.proto..", "com.google.protobuf.."),
            KnowsProtobuf.class),
        new Rule(rules.theStudioIsTheSameEverywhere(), CountsOnTheMachine.class),
        new Rule(rules.adaptersAreChosenInApp(), KnowsAdapter.class),
        new Rule(rules.adaptersDoNotKnowEachOther(), KnowsAnotherAdapter.class),
        new Rule(rules.oneDoorToTheFxThread(), KnowsPlatform.class),
        new Rule(
            rules.threadsOnlyInJob(),
            OwnsThreads.AsThread.class,
            OwnsThreads.AsSubclass.class,
            OwnsThreads.AsExecutor.class,
            OwnsThreads.AsFuture.class,
            OwnsThreads.AsTimer.class,
            OwnsThreads.AsSleeper.class,
            OwnsThreads.AsParallelStream.class),
        new Rule(rules.viewModelsKnowNoNodes(), NodeViewModel.class),
        new Rule(rules.viewsKnowNoServices(), ServiceView.class),
        new Rule(rules.noMutableStatics(), MutableStatics.class, MutableStatics.Held.class),
        new Rule(rules.noSingletons(), Singleton.class),
        new Rule(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, Prints.class, Prints.StackTrace.class),
        new Rule(rules.onlyAppEndsTheProgram(), Exits.class),
        new Rule(rules.packagesAreNullMarked(), Unmarked.class),
        new Rule(rules.namesSayWhatThingsAre(), ThingManager.class));
  }

  private String in(String packages) {
    return root + "." + packages;
  }

  private String[] in(List<String> packages) {
    return packages.stream().map(this::in).toArray(String[]::new);
  }

  private ArchRule noCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .as("packages have no cycles");
  }

  private ArchRule screensDoNotKnowEachOther() {
    return slices()
        .matching(in("ui.(*).."))
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage(in("ui.common..")))
        .ignoreDependency(resideInAPackage(in("ui.shell..")), alwaysTrue())
        .as("only the shell knows the other screens");
  }

  private ArchRule modelIsPlainJava() {
    return plainJava(List.of("model..")).as("the model uses nothing but plain Java");
  }

  private ArchRule measuresArePlainJava() {
    return plainJava(List.of("measure..", "model.."))
        .as("measures use nothing but the model and plain Java");
  }

  /** Classes of the first package use nothing but these packages and plain Java. */
  private ArchRule plainJava(List<String> packages) {
    return classes()
        .that()
        .resideInAPackage(in(packages.getFirst()))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(in(packages))
                .or(
                    resideInAnyPackage(
                        "java.lang..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..")));
  }

  private ArchRule onlyIn(String home, String... packages) {
    return onlyIn(List.of(home), packages);
  }

  private ArchRule onlyIn(List<String> homes, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in(homes))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .as("only " + String.join(", ", homes) + " uses " + String.join(", ", packages));
  }

  /** {@code StrictMath} and seeded chance give the same on any machine, {@code Math} need not. */
  private ArchRule theStudioIsTheSameEverywhere() {
    return noClasses()
        .that()
        .resideInAPackage(in("studio.."))
        .should()
        .callMethodWhere(describe("rounded as the machine likes", Rules::isLeftToTheMachine))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(ThreadLocalRandom.class, SplittableRandom.class, Instant.class)
        .as("the studio makes the same on any machine");
  }

  private static boolean isLeftToTheMachine(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(Math.class)
        && call.getName()
            .matches(
                "a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p|pow|cbrt|hypot|random");
  }

  private ArchRule adaptersAreChosenInApp() {
    String[] adapters =
        in(
            List.of(
                "library.sqlite..",
                "library.lucene..",
                "library.image..",
                "library.runs..",
                "ml.djl.."));
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("app.."))
        .and()
        .resideOutsideOfPackages(adapters)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(adapters)
        .as("only app knows the adapters");
  }

  private ArchRule adaptersDoNotKnowEachOther() {
    return slices()
        .matching(in("library.(*).."))
        .should()
        .notDependOnEachOther()
        .as("adapters do not know each other");
  }

  private ArchRule oneDoorToTheFxThread() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in(List.of("ui.common..", "app..")))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Platform.class)
        .as("only ui.common and app use Platform");
  }

  private ArchRule threadsOnlyInJob() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("job.."))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Executors.class, CompletableFuture.class, Timer.class)
        .orShould()
        .dependOnClassesThat(assignableTo(ExecutorService.class))
        .orShould()
        .dependOnClassesThat(assignableTo(ForkJoinTask.class))
        .orShould()
        .beAssignableTo(Thread.class)
        .orShould()
        .callConstructorWhere(
            describe("thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
        .orShould()
        .callMethodWhere(describe("thread", Rules::makesOrHoldsThreads))
        .as("only job has threads");
  }

  private static boolean makesOrHoldsThreads(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getName();
    return (owner.isAssignableTo(Thread.class)
            && name.matches("of(Virtual|Platform)|startVirtualThread|sleep"))
        || (owner.isAssignableTo(BaseStream.class) && name.equals("parallel"))
        || name.equals("parallelStream");
  }

  /** What must wait, waits for something. */
  static ArchRule nothingSleeps() {
    return noClasses()
        .should()
        .callMethodWhere(
            describe(
                "sleep",
                call ->
                    call.getName().equals("sleep")
                        && (call.getTargetOwner().isAssignableTo(Thread.class)
                            || call.getTargetOwner().isAssignableTo(TimeUnit.class))));
  }

  private ArchRule viewModelsKnowNoNodes() {
    return noClasses()
        .that(nameMatching(".*ViewModel(\\$.*)?"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
        .as("view models know no nodes");
  }

  private ArchRule viewsKnowNoServices() {
    return noClasses()
        .that(resideInAPackage(in("ui..")).and(nameMatching(".*View(\\$.*)?")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(in(List.of("job..", "library.."))).and(INTERFACES))
        .as("views talk to view models, not to services");
  }

  private ArchRule noMutableStatics() {
    return fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(
            resideInAPackage("java.util.concurrent.atomic..").or(assignableTo(Observable.class)))
        .as("nothing static can change");
  }

  private ArchRule noSingletons() {
    return methods()
        .that()
        .areStatic()
        .should(
            new ArchCondition<>("not be called getInstance") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                    new SimpleConditionEvent(
                        method, !method.getName().equals("getInstance"), method.getDescription()));
              }
            });
  }

  private ArchRule onlyAppEndsTheProgram() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("app.."))
        .should()
        .callMethod(System.class, "exit", int.class)
        .as("only app ends the program");
  }

  private ArchRule packagesAreNullMarked() {
    return classes()
        .should(
            new ArchCondition<>("be in a package that is @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        type, marked, "Class <" + type.getName() + "> is not"));
              }
            });
  }

  private ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager)")
        .as("nothing is called Utils, Helper or Manager");
  }
}
