/**
 * ONNX files. {@link app.beholder.ml.onnx.OnnxFile} says what stands in one, or why it does not run
 * here, without taking the weights into memory; {@link app.beholder.ml.onnx.GraphBuilder} builds
 * graphs and writes them, and each {@link app.beholder.ml.onnx.Network} is built with it. Protobuf
 * and nothing else; runs nothing.
 *
 * <p>The format: {@code onnx.proto} of ONNX and its "Open Neural Network Exchange Intermediate
 * Representation"; the operators: its "Operators.md".
 */
@NullMarked
package app.beholder.ml.onnx;

import org.jspecify.annotations.NullMarked;
