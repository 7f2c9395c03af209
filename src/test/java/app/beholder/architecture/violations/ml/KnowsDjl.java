package app.beholder.architecture.violations.ml;

import ai.djl.Device;

public record KnowsDjl(Device device) {}
