/** Tests of what reads and builds ONNX files; graphs run in ONNX Runtime itself. */
@NullMarked
package app.beholder.ml.onnx;

import org.jspecify.annotations.NullMarked;
