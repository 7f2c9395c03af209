package app.beholder.architecture.violations.model;

import tools.jackson.databind.ObjectMapper;

public record KnowsAnEngine(ObjectMapper json) {}
