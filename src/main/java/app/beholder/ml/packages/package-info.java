/**
 * Model packages on disk: reading, checking, proposing a manifest for a bare ONNX file, zip files.
 * Uses ml and ml.onnx; Jackson for the manifest.
 */
@NullMarked
package app.beholder.ml.packages;

import org.jspecify.annotations.NullMarked;
