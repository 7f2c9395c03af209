package app.beholder.library.image;

import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Pictures that the tests paint themselves. */
final class TestPictures {
  private TestPictures() {}

  static Painting painting(@Nullable String picture) {
    PaintingKey key = new PaintingKey("Realism", "someone_a-picture");
    return new Painting(0, key, "Someone", "A picture", null, "", picture);
  }

  /** Red on the left fading to blue on the right, the lower half darker. */
  static BufferedImage gradient(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    graphics.setPaint(new Color(0, 0, 0, 128));
    graphics.fillRect(0, height / 2, width, height);
    graphics.dispose();
    return image;
  }

  static Path write(Path file, String format, BufferedImage image) throws IOException {
    if (!ImageIO.write(image, format, file.toFile())) {
      throw new IOException("cannot write " + format);
    }
    return file;
  }

  static Path cut(Path file, double share) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] start = new byte[(int) (bytes.length * share)];
    System.arraycopy(bytes, 0, start, 0, start.length);
    return Files.write(file, start);
  }

  /** Writes another size into the header of a JPEG. */
  static Path claimSize(Path file, int width, int height) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 2; i < bytes.length - 9; i++) {
      if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xC0) {
        bytes[i + 5] = (byte) (height >> 8);
        bytes[i + 6] = (byte) height;
        bytes[i + 7] = (byte) (width >> 8);
        bytes[i + 8] = (byte) width;
        return Files.write(file, bytes);
      }
    }
    throw new IOException("no frame header in " + file);
  }

  /** A JPEG of one colour with four channels, as they are stored. */
  static Path fourColourJpeg(Path file, int... colour) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, 64, 64, 4, null);
    for (int i = 0; i < 64 * 64; i++) {
      raster.setPixel(i % 64, i / 64, colour);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return file;
  }

  /**
   * Says of a four-colour JPEG that its inks are inverted, as Adobe's programs write them.
   *
   * @param transform 0 for inks, 2 for luma, two chromas and black
   */
  static Path withAdobeMarker(Path file, int transform) throws IOException {
    byte[] marker = {
      (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform
    };
    return insert(file, marker);
  }

  /** Says of a JPEG how it is to be turned: EXIF with that tag alone. */
  static Path withOrientation(Path file, int number) throws IOException {
    byte[] tags = {
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8, // begins with the directory at 8
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      (byte) (number >> 8),
      (byte) number,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] head = {(byte) 0xFF, (byte) 0xE1, 0, (byte) (8 + tags.length), 'E', 'x', 'i', 'f', 0, 0};
    return insert(file, ByteBuffer.allocate(head.length + tags.length).put(head).put(tags).array());
  }

  /** Puts a segment at a JPEG's beginning. */
  private static Path insert(Path file, byte[] segment) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(bytes, 0, 2);
    marked.write(segment);
    marked.write(bytes, 2, bytes.length - 2);
    return Files.write(file, marked.toByteArray());
  }

  /**
   * A gray PNG of one colour, tiny on disk and enormous in memory, with as many rows as are wanted.
   */
  static Path plainPng(Path file, int width, int height, int rows, int gray) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 0, 0, 0, 0});
    chunk(bytes, "IHDR", header.toByteArray());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    byte[] row = new byte[width + 1];
    Arrays.fill(row, 1, row.length, (byte) gray);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
      for (int y = 0; y < rows; y++) {
        deflater.write(row);
      }
    }
    chunk(bytes, "IDAT", data.toByteArray());
    chunk(bytes, "IEND", new byte[0]);
    return Files.write(file, bytes.toByteArray());
  }

  private static void chunk(ByteArrayOutputStream to, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
