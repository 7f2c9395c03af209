package app.beholder.library.image;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the orientation that a camera or scanner wrote into a picture: in JPEG's segment APP1, in
 * PNG's chunk eXIf, in WebP's chunk EXIF, and in TIFF, whose tags EXIF has. Skips all else, so that
 * little of the file is read.
 */
final class ExifOrientation {
  private static final Logger LOG = LoggerFactory.getLogger(ExifOrientation.class);

  /** EXIF data is at most a segment of JPEG long, as a rule; what is much longer is damaged. */
  private static final long LONGEST = 1 << 20;

  private static final int JPEG_START = 0xFFD8;
  private static final long PNG_START = 0x89504E470D0A1A0AL;
  private static final int PNG_EXIF = 0x65584966;
  private static final int PNG_END = 0x49454E44;
  private static final int RIFF = 0x52494646;
  private static final int WEBP = 0x57454250;
  private static final int WEBP_EXIF = 0x45584946;

  /** JPEG's prefix, which some programs write in WebP too: "Exif" and two zeros. */
  private static final byte[] PREFIX = {'E', 'x', 'i', 'f', 0, 0};

  private ExifOrientation() {}

  /** Leaves the stream anywhere. Damaged or unknown data count as none: upright. */
  static Orientation of(ImageInputStream in) {
    try {
      in.seek(0);
      in.setByteOrder(ByteOrder.BIG_ENDIAN);
      long start = in.readLong();
      in.seek(0);
      if (start >>> 48 == JPEG_START) {
        return inJpeg(in);
      }
      if (start == PNG_START) {
        return inPng(in);
      }
      if (start >>> 32 == RIFF) {
        return inWebP(in);
      }
      return isTiff(start) ? inTags(in) : Orientation.UPRIGHT;
    } catch (IOException | RuntimeException e) {
      // The library answers damaged data with all kinds of exceptions.
      LOG.debug("no orientation can be read", e);
      return Orientation.UPRIGHT;
    }
  }

  private static boolean isTiff(long start) {
    long tiff = start >>> 32;
    return tiff == 0x49492A00L || tiff == 0x4D4D002AL;
  }

  private static Orientation inJpeg(ImageInputStream in) throws IOException {
    List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
    return segments.isEmpty()
        ? Orientation.UPRIGHT
        : inData(segments.getFirst().segmentData().readAllBytes());
  }

  private static Orientation inPng(ImageInputStream in) throws IOException {
    in.seek(Long.BYTES);
    while (true) {
      long length = in.readUnsignedInt();
      int type = in.readInt();
      if (type == PNG_EXIF) {
        return inData(data(in, length));
      }
      if (type == PNG_END) {
        return Orientation.UPRIGHT;
      }
      in.seek(in.getStreamPosition() + length + Integer.BYTES);
    }
  }

  private static Orientation inWebP(ImageInputStream in) throws IOException {
    in.seek(Long.BYTES);
    if (in.readInt() != WEBP) {
      return Orientation.UPRIGHT;
    }
    while (in.getStreamPosition() < in.length()) {
      in.setByteOrder(ByteOrder.BIG_ENDIAN);
      int type = in.readInt();
      in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
      long length = in.readUnsignedInt();
      if (type == WEBP_EXIF) {
        return inData(data(in, length));
      }
      in.seek(in.getStreamPosition() + length + length % 2);
    }
    return Orientation.UPRIGHT;
  }

  private static byte[] data(ImageInputStream in, long length) throws IOException {
    if (length > LONGEST) {
      throw new IOException("EXIF data of " + length + " bytes");
    }
    byte[] data = new byte[(int) length];
    in.readFully(data);
    return data;
  }

  /** Takes EXIF data with JPEG's prefix or without. */
  private static Orientation inData(byte[] data) throws IOException {
    boolean prefixed = Arrays.mismatch(data, PREFIX) == PREFIX.length;
    int start = prefixed ? PREFIX.length : 0;
    try (ImageInputStream tags = new ByteArrayImageInputStream(data, start, data.length - start)) {
      return inTags(tags);
    }
  }

  /** Of the first directory, which is about the picture; the second is about its thumbnail. */
  private static Orientation inTags(ImageInputStream tags) throws IOException {
    CompoundDirectory directories = (CompoundDirectory) new TIFFReader().read(tags);
    Entry orientation =
        directories.directoryCount() == 0
            ? null
            : directories.getDirectory(0).getEntryById(TIFF.TAG_ORIENTATION);
    return orientation != null && orientation.getValue() instanceof Number number
        ? Orientation.of(number.intValue())
        : Orientation.UPRIGHT;
  }
}
