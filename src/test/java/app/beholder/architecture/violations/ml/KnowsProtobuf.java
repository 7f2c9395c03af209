package app.beholder.architecture.violations.ml;

import com.google.protobuf.ByteString;

public record KnowsProtobuf(ByteString bytes) {}
