package app.beholder.architecture.violations.cli;

import app.beholder.architecture.violations.library.sqlite.Adapter;

public record KnowsAdapter(Adapter adapter) {}
