package app.beholder.architecture.violations.library.lucene;

import app.beholder.architecture.violations.library.sqlite.Adapter;

public record KnowsAnotherAdapter(Adapter other) {}
