/**
 * ONNX files: what stands in them, and graphs that are built here. Protobuf and nothing else; runs
 * nothing.
 */
@NullMarked
package app.beholder.ml.onnx;

import org.jspecify.annotations.NullMarked;
