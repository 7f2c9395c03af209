package app.beholder.architecture.violations.measure;

import app.beholder.architecture.violations.library.Service;

public record KnowsALibrary(Service library) {}
