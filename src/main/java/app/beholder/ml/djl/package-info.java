/**
 * The only owner of ai.djl and ai.onnxruntime: engine, devices, loaded models, tokenizers. Chosen
 * by app.
 */
@NullMarked
package app.beholder.ml.djl;

import org.jspecify.annotations.NullMarked;
